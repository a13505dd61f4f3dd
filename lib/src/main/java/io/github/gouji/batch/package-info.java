/** Internal: many files: workers, the first reading, one result after the other. */
package io.github.gouji.batch;
