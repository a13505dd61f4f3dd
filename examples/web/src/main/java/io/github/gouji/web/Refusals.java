package io.github.gouji.web;

import io.github.gouji.constraint.Severity;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
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
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

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

    private final MessageSource texts;
    private final UploadPage page;

    Refusals(MessageSource texts, UploadPage page) {
        this.texts = texts;
        this.page = page;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(RefusedException exception, HttpServletRequest request, Locale locale) {
        return say(exception.refusal(), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> tooMuch(MaxUploadSizeExceededException exception, HttpServletRequest request, Locale locale) {
        return say(Refusal.TOO_MUCH, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> broken(MultipartException exception, HttpServletRequest request, Locale locale) {
        return say(Refusal.BROKEN_UPLOAD, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<?> notJson(HttpMediaTypeNotSupportedException exception, HttpServletRequest request, Locale locale) {
        return say(Refusal.NOT_JSON, request, locale);
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
                .body(page.html(locale, text));
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
