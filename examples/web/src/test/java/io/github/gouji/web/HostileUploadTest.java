package io.github.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent: the page stands, the answer is in words, and the disk is as it was. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gouji.time-to-send=2s")
class HostileUploadTest {

    private static final Path FAULTY = Path.of("..", "reports", "applications.result-total-fail.json");
    private static final String BOUNDARY = "----boundary";
    private static final int SLOW = 40;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private Set<Path> before;

    @BeforeEach
    void theDiskAsItIs() throws IOException {
        before = disk();
    }

    @AfterEach
    void thePageStandsAndTheDiskIsAsItWas() throws Exception {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(disk()).isEqualTo(before);
    }

    private static Set<Path> disk() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private HttpResponse<byte[]> upload(String path, Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.getKey() + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file.getValue());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(path, body.toByteArray());
    }

    private HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A gigabyte of nothing, in a megabyte. */
    private static byte[] bomb(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < 1024; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void bombsAreFilesThatCannotBeRead() throws Exception {
        byte[] document = bomb("word/document.xml");
        HttpResponse<byte[]> answer = upload(
                "/api/check",
                Map.of(
                        "a.docx", document,
                        "b.zip", bomb("b.txt"),
                        "c.zip", zip(Map.of("d.zip", zip(Map.of("d.docx", document)))),
                        "e.xlsx", bomb("xl/workbook.xml")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.reports[*].status"))
                .isNotEmpty()
                .containsOnly("unreadable");
    }

    @Test
    void aThousandFilesAreTooManyAsTheyAreAndInAnArchive() throws Exception {
        Map<String, byte[]> thousand = new TreeMap<>();
        for (int i = 0; i < 1_000; i++) {
            thousand.put(i + ".json", Files.readAllBytes(FAULTY));
        }
        for (HttpResponse<byte[]> answer :
                List.of(upload("/api/check", thousand), upload("/api/check", Map.of("all.zip", zip(thousand))))) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(text(answer)).contains("Too large or too many");
        }
    }

    @Test
    void partsWithoutEndAreTooMany() throws Exception {
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n";
        HttpResponse<byte[]> answer =
                post("/api/check", (part.repeat(100_000) + "--" + BOUNDARY + "--").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatBreaksOffIsToldSo() throws Exception {
        String whole =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na";
        for (String broken : List.of(
                "", "--", whole, whole.substring(0, 40), "--" + BOUNDARY + "\r\nX: y\r\n\r\n\r\n--" + BOUNDARY)) {
            HttpResponse<byte[]> answer = post("/api/check", broken.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(broken).isEqualTo(400);
            assertThat(text(answer)).contains("The upload is incomplete");
        }
    }

    @Test
    void namesWithPathsLeadNowhereInADownload() throws Exception {
        byte[] report = Files.readAllBytes(FAULTY);
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "../../../tmp/evil.json", report,
                "C:\\Windows\\evil.json", report,
                "..", report,
                "all.zip", zip(Map.of("../../../../tmp/inside.json", report, "/etc/absolute.json", report))));
        HttpResponse<byte[]> answer = upload("/copies", files);

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .contains("evil.json.gouji.docx", "2-evil.json.gouji.docx")
                .allMatch(name -> !name.contains("/") && !name.contains("\\") && !name.startsWith("."));
    }

    @Test
    void scriptsInNamesAndCellsAreText() throws Exception {
        String script = "<script>alert(1)</script>";
        String report = Files.readString(FAULTY)
                .replaceFirst("\"organization\": \"[^\"]*\"", "\"organization\": \"" + script + "\"")
                .replaceFirst("\"naturalPerson\": 5", "\"naturalPerson\": \"" + script + "\"");
        HttpResponse<byte[]> answer =
                upload("/", Map.of("<script>alert(2)<.json", report.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).doesNotContain("<script>alert").contains("alert(1)", "alert(2)");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox")
                .doesNotContain("allow-same-origin");
    }

    @Test
    void slowRequestsAreGivenUpAndHinderNobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(slowRequest());
            }
            HttpResponse<byte[]> meanwhile = upload("/api/check", Map.of("a.json", Files.readAllBytes(FAULTY)));
            assertThat(meanwhile.statusCode()).isEqualTo(200);
            assertThat(answerTo(slow.get(0))).startsWith("HTTP/1.1 408").contains("The upload took too long");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket slowRequest() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(100);
        socket.getOutputStream()
                .write(
                        ("POST /api/check HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Length: 1000000\r\n"
                                        + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n\r\n--")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends byte after byte, a tenth of a second between them, until there is an answer. */
    private static String answerTo(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean answered = false;
        while (!answered) {
            try {
                int read = answer.read();
                if (read < 0) {
                    break;
                }
                bytes.write(read);
                answered = true;
            } catch (SocketTimeoutException none) {
                socket.getOutputStream().write('-');
            }
        }
        socket.setSoTimeout(0);
        try {
            answer.transferTo(bytes);
        } catch (SocketException closed) {
            // what it had to say is said
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatDoesNotExistIsSaidInWords() throws Exception {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/../../etc/passwd"))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isIn(400, 404);
        HttpResponse<String> form = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/form?year=2001"))
                        .header("Accept-Language", "en")
                        .build(),
                BodyHandlers.ofString());
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).contains("There was no national form before 2019.");
        HttpResponse<String> word = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/form?year=last&lang=en"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(word.statusCode()).isEqualTo(400);
        assertThat(word.body()).contains("A year is a number").doesNotContain("Exception");
    }
}
