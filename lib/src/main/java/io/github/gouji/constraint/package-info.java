/**
 * The Jakarta constraints that an annual report carries, and how severe a fault can be. Annotations without logic: the
 * validators register themselves as services (see {@code META-INF/services}).
 */
package io.github.gouji.constraint;
