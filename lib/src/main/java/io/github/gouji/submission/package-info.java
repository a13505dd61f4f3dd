/** Internal: what is submitted: folders, zips, names, what is passed over. */
package io.github.gouji.submission;
