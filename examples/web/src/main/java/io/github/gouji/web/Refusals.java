package io.github.gouji.web;

import io.github.gouji.constraint.Severity;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says no in the words and the language of who asked: a page for people, {@code problem+json} for programs. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    /** One thing that is wrong with a typed report. */
    record Violation(String path, String message, String severity) {

        /** Violations come as a set: the same report gets the same answer. */
        static final Comparator<Violation> ORDER =
                Comparator.comparing(Violation::path).thenComparing(Violation::message);

        static Violation of(ObjectError error) {
            HibernateConstraintViolation<?> violation = error.unwrap(HibernateConstraintViolation.class);
            return new Violation(
                    violation.getPropertyPath().toString(),
                    violation.getMessage(),
                    violation.getDynamicPayload(Severity.class).key());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final MessageSource texts;
    private final Pages pages;

    Refusals(MessageSource texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(RefusedException exception, HttpServletRequest request, Locale locale) {
        return say(exception.refusal(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> notJson(HttpMediaTypeNotSupportedException exception, HttpServletRequest request, Locale locale) {
        return say(Refusal.NOT_JSON, request, locale);
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    ResponseEntity<?> noPage(HttpServletRequest request, Locale locale) {
        return say(Refusal.NO_PAGE, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> noValue(
            MethodArgumentTypeMismatchException exception, HttpServletRequest request, Locale locale) {
        return say(Refusal.NO_VALUE, request, locale);
    }

    /** What nobody foresaw is told in the log, and no stranger sees how this is built. */
    @ExceptionHandler
    ResponseEntity<?> failed(Exception exception, HttpServletRequest request, Locale locale) {
        LOG.error("request failed", exception);
        return say(Refusal.FAILED, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> noReport(HttpMessageNotReadableException exception, HttpServletRequest request, Locale locale) {
        Throwable cause = exception;
        while (cause != null && !(cause instanceof RefusedException)) {
            cause = cause.getCause();
        }
        // a body that was cut off for its length comes wrapped by whoever was reading it
        return say(cause instanceof RefusedException refused ? refused.refusal() : Refusal.NO_REPORT, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(MethodArgumentNotValidException exception, Locale locale) {
        List<Violation> violations = exception.getAllErrors().stream()
                .map(Violation::of)
                .sorted(Violation.ORDER)
                .toList();
        ProblemDetail problem = problem(400, texts.getMessage("report.wrong", null, locale));
        problem.setProperty("violations", violations);
        return json(problem);
    }

    private ResponseEntity<?> say(Refusal refusal, HttpServletRequest request, Locale locale) {
        String text = texts.getMessage(refusal.key(), null, locale);
        if (request.getServletPath().startsWith("/api/")) {
            return json(problem(refusal.status(), text));
        }
        return ResponseEntity.status(refusal.status())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(pages.refused(locale, text));
    }

    private static ProblemDetail problem(int status, String text) {
        return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), text);
    }

    private static ResponseEntity<ProblemDetail> json(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
