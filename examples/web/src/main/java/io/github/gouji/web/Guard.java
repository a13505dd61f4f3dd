package io.github.gouji.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before every request: no body takes longer than it may to arrive, no page does more than it must. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {

    /** Pages have their scripts and styles from here, and nothing from anywhere else. */
    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** A report runs its own scripts, and as nobody: whatever stands in a submission, it reaches no page of this site. */
    private static final String REPORT =
            "sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads; frame-ancestors 'self'";

    /** Bytes. */
    private static final int MOST_UNWANTED = 16 << 20;

    private final Duration patience;

    Guard(@Value("${gouji.time-to-send}") Duration patience) {
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean report =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/");
        response.setHeader("Content-Security-Policy", report ? REPORT : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        Timed timed = new Timed(request, System.nanoTime() + patience.toNanos());
        chain.doFilter(timed, response);
        if (request.getMethod().equals("POST")) {
            finish(timed, response);
        }
    }

    /** What nobody wanted of a body is read, so that its sender comes to hear why. */
    private static void finish(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.flushBuffer();
            request.getInputStream().skip(MOST_UNWANTED);
        } catch (IOException | IllegalStateException | RefusedException gone) {
            // it is not worth waiting for
        }
    }

    private static final class Timed extends HttpServletRequestWrapper {

        private final long deadline;

        Timed(HttpServletRequest request, long deadline) {
            super(request);
            this.deadline = deadline;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new TimedStream(super.getInputStream(), deadline);
        }
    }

    /** Between two reads time may run out; that one read does not wait for ever is the server's own limit. */
    private static final class TimedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final long deadline;

        TimedStream(ServletInputStream stream, long deadline) {
            this.stream = stream;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            requireTime();
            return stream.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            requireTime();
            return stream.read(bytes, from, length);
        }

        private void requireTime() {
            if (System.nanoTime() - deadline > 0) {
                throw new RefusedException(Refusal.TOO_SLOW);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
