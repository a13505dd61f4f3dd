package io.github.gouji.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The body of a form with files, as RFC 7578 has it: parts between lines with the boundary. */
final class MultipartBody {

    /** Parts of a form: more files than are checked, so that these are counted and refused by their number. */
    private static final int MOST_PARTS = 2_000;

    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private static final String DISPOSITION = "content-disposition:";

    private final byte[] body;

    private MultipartBody(byte[] body) {
        this.body = body;
    }

    /**
     * Reads one.
     *
     * @param files gets the parts with a file name, which may be empty
     * @param fields gets the others
     */
    static void read(
            byte[] body,
            String boundary,
            MultiValueMap<String, MultipartFile> files,
            MultiValueMap<String, String> fields) {
        new MultipartBody(body).read(("--" + boundary).getBytes(StandardCharsets.UTF_8), files, fields);
    }

    private void read(
            byte[] boundary, MultiValueMap<String, MultipartFile> files, MultiValueMap<String, String> fields) {
        byte[] between = ("\r\n" + new String(boundary, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        int at = require(boundary, 0) + boundary.length;
        for (int part = 0; !startsWith("--", at); part++) {
            int headers = require(BLANK_LINE, at);
            int content = headers + BLANK_LINE.length;
            int end = require(between, content);
            if (part == MOST_PARTS) {
                throw new RefusedException(Refusal.TOO_MUCH);
            }
            ContentDisposition disposition = disposition(new String(body, at, headers - at, StandardCharsets.UTF_8));
            byte[] bytes = Arrays.copyOfRange(body, content, end);
            if (disposition.getFilename() == null) {
                fields.add(name(disposition), new String(bytes, StandardCharsets.UTF_8));
            } else {
                files.add(name(disposition), new UploadedFile(name(disposition), disposition.getFilename(), bytes));
            }
            at = end + between.length;
        }
    }

    private static ContentDisposition disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .findFirst()
                .map(line -> parsed(line.substring(DISPOSITION.length()).trim()))
                .orElseThrow(() -> new RefusedException(Refusal.BROKEN_UPLOAD));
    }

    private static ContentDisposition parsed(String disposition) {
        try {
            return ContentDisposition.parse(disposition);
        } catch (IllegalArgumentException broken) {
            throw new RefusedException(Refusal.BROKEN_UPLOAD);
        }
    }

    private static String name(ContentDisposition disposition) {
        return disposition.getName() == null ? "" : disposition.getName();
    }

    private boolean startsWith(String text, int at) {
        return new String(body, at, Math.min(text.length(), body.length - at), StandardCharsets.US_ASCII).equals(text);
    }

    /** Where it comes next. A body that breaks off is refused. */
    private int require(byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (body[at] == wanted[0] && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new RefusedException(Refusal.BROKEN_UPLOAD);
    }
}
