/** Internal: web pages, saved pages (MHTML), text with HTML in it. */
package io.github.gouji.reader.web;
