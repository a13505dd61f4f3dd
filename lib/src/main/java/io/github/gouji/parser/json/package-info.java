/** Internal: reports given as JSON. */
package io.github.gouji.parser.json;
