/** Which cells are wrong and what was likely meant: {@link io.github.gouji.diagnosis.Repair}. */
package io.github.gouji.diagnosis;
