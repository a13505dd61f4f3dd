package io.github.gouji.web;

import io.github.gouji.report.AnnualReport;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** No typed report is read further than one can be long, whether or not its sender says how long it is. */
@RestControllerAdvice
class TypedReportSize extends RequestBodyAdviceAdapter {

    /** Bytes; a typed report has some 20 KB, one with its whole text seldom 200 KB. */
    static final int MOST = 2 << 20;

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return target == AnnualReport.class;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > MOST) {
            throw new RefusedException(Refusal.TOO_LONG);
        }
        return new Bounded(message.getHeaders(), new BoundedStream(message.getBody()));
    }

    private record Bounded(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    private static final class BoundedStream extends FilterInputStream {

        private int left = MOST;

        BoundedStream(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new RefusedException(Refusal.TOO_LONG);
            }
        }
    }
}
