package io.github.gouji.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests over real reports, which their offices wrote and which therefore lie beside the project. Where they do not lie there,
 * these tests are left out, and a line says so. Each has its twin over reports of our own writing, which always runs.
 */
@Tag("shared")
@ExtendWith(SharedReports.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NeedsSharedReports {}
