/**
 * Internal: comments put into a copy of a Word or Excel file. Nothing in here knows what a report is; what the comments
 * say is made in {@code output}.
 */
package io.github.gouji.annotation;
