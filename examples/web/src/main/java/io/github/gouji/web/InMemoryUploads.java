package io.github.gouji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;

/**
 * Uploads stay in memory, whatever their size and kind: a servlet container writes parts of them to disk. All together
 * take no more than a part of the memory, each as much as has come of it, so that those that come slowly hinder nobody.
 */
@Component("multipartResolver")
class InMemoryUploads implements MultipartResolver {

    /** Bytes of a request: sixty reports of one megabyte, scans among them, and some room. */
    static final int MOST = 100 << 20;

    /** Bytes that are read and thrown away, so that who sent too much gets an answer and no broken connection. */
    private static final int MOST_THROWN_AWAY = 200 << 20;

    private static final int CHUNK = 64 << 10;

    /** Of the memory, what all uploads may fill; reading them takes the rest. */
    private static final int SHARE = 4;

    private static final String HELD = InMemoryUploads.class.getName();

    private final Semaphore chunks;

    InMemoryUploads() {
        // at least one upload of the largest
        chunks = new Semaphore((int) Math.max(Runtime.getRuntime().maxMemory() / SHARE / CHUNK, MOST / CHUNK + 1));
    }

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, "multipart/form-data".length());
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        try {
            String boundary = MediaType.parseMediaType(request.getContentType()).getParameter("boundary");
            if (boundary == null) {
                throw new RefusedException(Refusal.BROKEN_UPLOAD);
            }
            MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
            MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            MultipartBody.read(body(request), boundary, files, fields);
            Map<String, String[]> parameters = new HashMap<>();
            fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            return new DefaultMultipartHttpServletRequest(request, files, parameters, Map.of());
        } catch (IOException | InvalidMediaTypeException broken) {
            release(request);
            throw new RefusedException(Refusal.BROKEN_UPLOAD);
        } catch (RefusedException refused) {
            release(request);
            throw refused;
        }
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream stream = request.getInputStream();
        if (request.getContentLengthLong() > MOST) {
            throw throwAway(stream);
        }
        byte[] chunk = new byte[CHUNK];
        int held = 0;
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            if (body.size() + read > MOST) {
                throw throwAway(stream);
            }
            for (; held * (long) CHUNK < body.size() + read; held++) {
                if (!chunks.tryAcquire()) {
                    throw new RefusedException(Refusal.BUSY);
                }
                request.setAttribute(HELD, held + 1);
            }
            body.write(chunk, 0, read);
        }
        return body.toByteArray();
    }

    private static RefusedException throwAway(InputStream stream) throws IOException {
        stream.skip(MOST_THROWN_AWAY);
        return new RefusedException(Refusal.TOO_MUCH);
    }

    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        release(request);
    }

    private void release(HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof Integer held) {
            request.removeAttribute(HELD);
            chunks.release(held);
        }
    }
}
