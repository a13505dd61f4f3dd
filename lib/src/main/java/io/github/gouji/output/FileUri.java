package io.github.gouji.output;

import java.nio.charset.StandardCharsets;

/** Names of files as URIs: relative where they were given so. */
final class FileUri {

    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private FileUri() {}

    static String of(String file) {
        String path = encode(file);
        if (file.startsWith("/")) {
            return "file://" + path;
        }
        boolean drive = file.length() > 1 && file.charAt(1) == ':';
        return drive ? "file:///" + path : path;
    }

    private static String encode(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = c < 128 && Character.isLetterOrDigit(c);
            if (letter || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(String.format("%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
