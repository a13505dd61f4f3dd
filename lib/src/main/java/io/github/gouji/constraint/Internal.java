package io.github.gouji.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is public in this package is so for Gouji's other packages and may change at any time, except for types that the
 * package's description names as public. A test holds both to it: the types, and what their signatures show.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Internal {}
