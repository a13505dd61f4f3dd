package io.github.gouji.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Marks a Word file or a workbook as made here and not changed since: among its properties stands a digest of all its
 * other parts. Whoever edits and saves it breaks the seal, so that what is sealed holds nobody's work.
 */
public final class Seal {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String END = "</cp:coreProperties>";
    private static final Pattern IDENTIFIER = Pattern.compile("<dc:identifier>gouji:(\\p{XDigit}{64})</dc:identifier>");

    /** Bytes of all parts; a workbook of sums of thousands of units is smaller. */
    private static final int LARGEST = 256 << 20;

    /** Bytes of properties that are looked at. */
    private static final int MOST = 64 << 10;

    private Seal() {}

    /** Writes a file. */
    public interface Writer {
        void write(OutputStream stream) throws IOException;
    }

    /** Writes what a library draws, sealed. */
    public static void write(OutputStream stream, Writer drawn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        drawn.write(bytes);
        Map<String, byte[]> parts = ZipParts.read(bytes.toByteArray(), LARGEST);
        String properties = new String(parts.get(PROPERTIES), StandardCharsets.UTF_8);
        String sealed = properties.replace(END, "<dc:identifier>gouji:" + digest(parts) + "</dc:identifier>" + END);
        parts.put(PROPERTIES, sealed.getBytes(StandardCharsets.UTF_8));
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(ZipParts.entry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Whether a file is sealed, and as it was written. */
    public static boolean isWhole(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return false;
            }
            Optional<String> seal = seal(file);
            return seal.isPresent() && seal.get().equals(digest(ZipParts.read(Files.readAllBytes(file), LARGEST)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The digest in its properties, without reading the rest: most files have none. */
    private static Optional<String> seal(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(PROPERTIES);
            if (properties == null) {
                return Optional.empty();
            }
            try (InputStream stream = zip.getInputStream(properties)) {
                Matcher seal = IDENTIFIER.matcher(new String(stream.readNBytes(MOST), StandardCharsets.UTF_8));
                return seal.find() ? Optional.of(seal.group(1)) : Optional.empty();
            }
        }
    }

    private static String digest(Map<String, byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, part) -> {
                if (!name.equals(PROPERTIES)) {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(part);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
