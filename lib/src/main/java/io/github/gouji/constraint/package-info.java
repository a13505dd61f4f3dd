/**
 * The Jakarta constraint that an annual report carries, how users describe rules of their own, how severe a fault can be,
 * and the mark of internal packages. Annotations without logic: the validator registers itself as a service (see {@code
 * META-INF/services}).
 */
@NullMarked
package io.github.gouji.constraint;

import org.jspecify.annotations.NullMarked;
