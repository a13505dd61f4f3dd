package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;

/** Archives of submissions. */
final class HostileArchives {

    private static final String REPORT = "{\"organization\":\"甲镇\",\"year\":2022,\"tables\":{}}";

    private HostileArchives() {}

    static void addTo(HostileFiles files) {
        archive(files, "encrypted", zip -> zip.add("a.docx", REPORT).flags = 1);
        archive(files, "link-out", zip -> zip.add("a.txt", "/etc/passwd").link());
        archive(files, "link-to-itself", zip -> zip.add("a.txt", "a.txt").link());
        archive(files, "names-out", zip -> {
            zip.add("../../../../tmp/gouji-out.json", REPORT);
            zip.add("/etc/gouji-out.json", REPORT);
            zip.add("C:\\gouji-out.json", REPORT);
        });
        archive(files, "name-with-nul", zip -> zip.add("a\0.json", REPORT));
        archive(files, "same-names", zip -> {
            for (int i = 0; i < 5_000; i++) {
                zip.add("a.json", REPORT);
            }
        });
        archive(files, "empty-entries", zip -> {
            for (int i = 0; i < 65_000; i++) {
                zip.add(i + ".txt", "");
            }
        });
        archive(files, "folders", zip -> {
            for (int i = 1; i < 5_000; i++) {
                zip.store("a/".repeat(i % 1_000 + 1) + i + "/", new byte[0]);
            }
        });
        archive(files, "long-names", zip -> {
            for (int i = 0; i < 500; i++) {
                zip.add("年".repeat(20_000) + i + ".json", REPORT);
            }
        });
        archive(files, "size-lies", zip -> zip.add("a.json", REPORT).size = 0xFFFF_FFF0L);
        archive(files, "packed-lies", zip -> zip.add("a.json", REPORT).packed = 0x7FFF_FFF0L);
        archive(files, "checksum-lies", zip -> zip.add("a.json", REPORT).crc = 1);
        archive(files, "method-lies", zip -> zip.add("a.json", REPORT).method = 12);
        archive(files, "bombs", zip -> {
            for (int i = 0; i < 20; i++) {
                zip.add(i + ".txt", new byte[10_000_000]);
            }
        });
        archive(files, "one-body-often", zip -> {
            zip.add("a.txt", new byte[1_000_000]);
            for (int i = 0; i < 5_000; i++) {
                zip.add(i + ".txt", new byte[0]).offset = 0;
            }
        });
        archive(files, "one-report-often", zip -> {
            RawZip.Entry first = zip.add("a.json", REPORT);
            for (int i = 0; i < 990; i++) {
                RawZip.Entry again = zip.add(i + ".json", REPORT);
                again.offset = 0;
                again.localName = first.localName;
            }
        });
        archive(files, "ignored", zip -> {
            zip.add(".gouji-ignore", "x".repeat(10_000_000));
            zip.add("a.json", REPORT);
        });
        archive(files, "hidden", zip -> {
            zip.add(".a.txt", "x");
            zip.add("__MACOSX/a.txt", "x");
        });
        files.add("nested-6.zip", () -> nested(REPORT.getBytes(UTF_8), 6, 1));
        files.add("nested-wide.zip", () -> nested(REPORT.getBytes(UTF_8), 3, 20));
        files.add("nested-bomb.zip", () -> nested(new byte[5_000_000], 3, 10));
        files.add("only-end.zip", () -> new RawZip().file());
    }

    private static byte[] nested(byte[] content, int levels, int each) {
        byte[] inner = content;
        for (int level = 0; level < levels; level++) {
            RawZip zip = new RawZip();
            for (int i = 0; i < each; i++) {
                zip.add(i + (level == 0 ? ".txt" : ".zip"), inner);
            }
            inner = zip.file();
        }
        return inner;
    }

    private static void archive(HostileFiles files, String name, Consumer<RawZip> content) {
        files.add(name + ".zip", () -> {
            RawZip zip = new RawZip();
            content.accept(zip);
            return zip.file();
        });
    }
}
