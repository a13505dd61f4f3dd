package io.github.gouji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The portal over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebApplicationTest {

    private static final Path REPORTS = Path.of("..", "reports");
    private static final String SOUND = "2021-pass.json";
    private static final String FAULTY = "applications.result-total-fail.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] TOO_LARGE = new byte[(20 << 20) + 1];

    @LocalServerPort
    private int port;

    private RestClient client;

    private record Answer(int status, MediaType type, String body) {

        <T> T at(String path) {
            return JsonPath.read(body, path);
        }
    }

    @BeforeEach
    void aClient() {
        client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build();
    }

    private Answer post(String path, String language, MediaType type, Object body) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(type)
                .body(body)
                .exchange((request, response) -> new Answer(
                        response.getStatusCode().value(),
                        response.getHeaders().getContentType(),
                        new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private Answer upload(String path, String language, ByteArrayResource... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.addAll("file", List.of(files));
        return post(path, language, MediaType.MULTIPART_FORM_DATA, parts);
    }

    private Answer type(String language, String json) {
        return post("/api/reports", language, MediaType.APPLICATION_JSON, json);
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static ByteArrayResource report(String name) throws IOException {
        return file(name, Files.readAllBytes(REPORTS.resolve(name)));
    }

    private static String json(String name) throws IOException {
        return Files.readString(REPORTS.resolve(name));
    }

    @Test
    void aSoundReportPasses() throws IOException {
        Answer answer = upload("/api/check", "zh-CN", report("2021-pass.docx"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type().isCompatibleWith(MediaType.APPLICATION_JSON)).isTrue();
        assertThat(answer.<String>at("$.reports[0].file")).isEqualTo("2021-pass.docx");
        assertThat(answer.<String>at("$.reports[0].status")).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 之和为", "en-GB, add up to", "fr, 之和为"})
    void whatIsWrongIsSaidInTheLanguageOfTheRequest(String language, String words) throws IOException {
        Answer answer = upload("/api/check", language, report(FAULTY));

        assertThat(answer.<String>at("$.reports[0].status")).isEqualTo("failed");
        assertThat(answer.<List<String>>at("$.reports[0].findings[*].rule")).contains("applications.result-total");
        assertThat(answer.<String>at("$.reports[0].findings[0].message")).contains(words);
    }

    @Test
    void manyFilesHaveOneAnswer() throws IOException {
        Answer answer = upload("/api/check", "en", report(SOUND), report(FAULTY), file("notes.pdf", new byte[9]));

        assertThat(answer.<List<String>>at("$.reports[*].status")).containsExactly("passed", "failed", "unreadable");
        assertThat(answer.<Integer>at("$.summary.files")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"zh, 之和为", "en, add up to"})
    void peopleGetThePage(String language, String words) throws IOException {
        Answer answer = upload("/", language, report(FAULTY));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(MediaType.parseMediaType("text/html;charset=UTF-8"));
        assertThat(answer.body().startsWith("<!DOCTYPE html>")).isTrue();
        assertThat(answer.body().contains(words)).as("says \"%s\"", words).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh, 检查", "en, Check"})
    void theFormIsInTheLanguageOfTheRequest(String language, String button) {
        String form = client.get()
                .uri("/")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .retrieve()
                .body(String.class);

        assertThat(form).contains("<html lang=\"" + language + "\">", "<button>" + button + "</button>");
    }

    @Test
    void noPartOfASubmissionTouchesTheDisk() throws IOException {
        // a file made and removed again would set the folder's time
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(temporary, longAgo);

        upload("/api/check", "zh", report(FAULTY), file("large.txt", new byte[2 << 20]));

        assertThat(Files.getLastModifiedTime(temporary)).isEqualTo(longAgo);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.json, passwd.json", "C:\\reports\\a.json, a.json", "/, ?"})
    void aFileNameIsShownAndNeverAPath(String name, String shown) throws IOException {
        Answer answer = upload("/api/check", "zh", file(name, json(SOUND).getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.<String>at("$.reports[0].file")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"zh, 文件太大", "en, Too large"})
    void whatIsTooLargeIsRefusedInWords(String language, String words) {
        Answer program = upload("/api/check", language, file("large.pdf", TOO_LARGE));
        Answer person = upload("/", language, file("large.pdf", TOO_LARGE));

        assertThat(program.status()).isEqualTo(413);
        assertThat(program.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(program.<String>at("$.detail")).startsWith(words);
        assertThat(person.status()).isEqualTo(413);
        assertThat(person.body()).contains("<p role=\"alert\">" + words, "<form");
    }

    @Test
    void tooManyFilesAreRefused() {
        ByteArrayResource[] files = IntStream.rangeClosed(0, Upload.MOST_FILES)
                .mapToObj(each -> file(each + ".txt", new byte[1]))
                .toArray(ByteArrayResource[]::new);

        Answer answer = upload("/api/check", "en", files);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.<String>at("$.detail")).contains(String.valueOf(Upload.MOST_FILES));
    }

    private static MultiValueMap<String, Object> parts(String field, Object value, ByteArrayResource... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.addAll("file", List.of(files));
        parts.add(field, value);
        return parts;
    }

    @Test
    void whoDidNotReportIsToldByAListThatIsUploadedOrPasted() throws IOException {
        String names = "柳湾镇\n白鹭镇\n青河镇\n";
        byte[] sheet = ("单位名称\n" + names).getBytes(StandardCharsets.UTF_8);
        for (MultiValueMap<String, Object> parts :
                List.of(parts("units", file("名单.csv", sheet), report(SOUND)), parts("names", names, report(SOUND)))) {
            Answer answer = post("/api/check", "zh", MediaType.MULTIPART_FORM_DATA, parts);
            assertThat(answer.<List<String>>at("$.attendance.units[*].presence"))
                    .containsExactly("reported", "missing", "missing");
            assertThat(post("/", "zh", MediaType.MULTIPART_FORM_DATA, parts).body())
                    .contains("<h2>报送情况通报</h2>", "<td>青河镇</td>");
        }
    }

    @Test
    void aFileThatCannotBeReadIsWrittenAboutToTheUnitThatTheListAndItsNameTell() {
        MultiValueMap<String, Object> parts = parts("names", "青河镇", file("青河镇年报终稿.pdf", new byte[9]));
        String disposition = client.post()
                .uri("/letters")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange((request, response) ->
                        response.getHeaders().getContentDisposition().getFilename());
        assertThat(disposition).isEqualTo("01-青河镇.docx");
    }

    @Test
    void aReportIsHeldAgainstThatOfTheYearBefore() throws IOException {
        String before = json(SOUND).replace("2023", "2022").replace("2024", "2023");
        MultiValueMap<String, Object> parts =
                parts("previous", file("2022.json", before.getBytes(StandardCharsets.UTF_8)), report(SOUND));
        Answer answer = post("/api/check", "zh", MediaType.MULTIPART_FORM_DATA, parts);
        assertThat(answer.<Integer>at("$.summary.files")).isEqualTo(1);
        assertThat(answer.<List<String>>at("$.reports[0].rules.notEvaluated[*].rule"))
                .doesNotContain("years.carried-over");
    }

    @ParameterizedTest
    @CsvSource({"zh, 名单读不出来", "en, The list cannot be read"})
    void aListThatNamesNoUnitIsRefused(String language, String words) throws IOException {
        Answer answer =
                post("/api/check", language, MediaType.MULTIPART_FORM_DATA, parts("names", "1 2 3", report(SOUND)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>at("$.detail")).startsWith(words);
    }

    @Test
    void filesOfTheYearBeforeCountAmongTheFiles() throws IOException {
        MultiValueMap<String, Object> parts = parts("names", "", report(SOUND));
        IntStream.range(0, Upload.MOST_FILES).forEach(each -> parts.add("previous", file(each + ".txt", new byte[1])));
        assertThat(post("/api/check", "en", MediaType.MULTIPART_FORM_DATA, parts)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void noFileIsRefused() {
        Answer form = upload("/api/check", "en", file("", new byte[0]));
        Answer noForm = post("/api/check", "en", MediaType.TEXT_PLAIN, "a report");
        Answer otherField = post("/api/check", "en", MediaType.APPLICATION_FORM_URLENCODED, "file=");

        assertThat(List.of(form, noForm, otherField)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.<String>at("$.detail")).isEqualTo("No file was chosen.");
        });
    }

    @Test
    void aSoundTypedReportIsTaken() throws IOException {
        Answer answer = type("zh", json(SOUND));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<String>at("$.reports[0].status")).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({"zh, 报告有错误, 之和为", "en, The report has errors, add up to"})
    void aFaultyTypedReportIsRefusedWithAllThatIsWrong(String language, String detail, String words)
            throws IOException {
        Answer answer = type(language, json(FAULTY));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.<String>at("$.detail")).startsWith(detail);
        assertThat(answer.<List<String>>at("$.violations[*].severity"))
                .isNotEmpty()
                .containsOnly("error");
        assertThat(answer.<List<String>>at("$.violations[*].path"))
                .allSatisfy(path -> assertThat(path).startsWith("applications."));
        assertThat(answer.<List<String>>at("$.violations[*].message"))
                .anySatisfy(message -> assertThat(message).contains(words));
    }

    @Test
    void aFormMaySendOnlyWhatWasTyped() throws IOException {
        ObjectNode form = (ObjectNode) JSON.readTree(json(SOUND));
        form.retain("year", "tables");
        form.put("year", form.get("year").asText());

        assertThat(type("en", form.toString()).status()).isEqualTo(200);

        form.withObject("/tables/applications/received").put("total", "");
        assertThat(type("en", form.toString()).<List<String>>at("$.violations[*].path"))
                .contains("applications.received.total");
    }

    @Test
    void theSameReportGetsTheSameAnswer() {
        String nothing = type("zh", "{}").body();

        assertThat(IntStream.range(0, 20).mapToObj(each -> type("zh", "{}").body()))
                .containsOnly(nothing);
    }

    @Test
    void textOfAReportIsNeverEvaluated() throws IOException {
        ObjectNode form = (ObjectNode) JSON.readTree(json(SOUND));
        form.withObject("/tables/applications/received").put("total", "${1+1}#{1+1}{validatedValue}");

        assertThat(type("en", form.toString()).<List<String>>at("$.violations[*].message"))
                .anySatisfy(message -> assertThat(message).contains("${1+1}#{1+1}{validatedValue}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 20 | zh | 提交的内容不是年度报告的JSON。",
                "[] | en | What was sent is not the JSON of an annual report.",
                "{\"year\": {}} | en | What was sent is not the JSON of an annual report."
            })
    void whatIsNoReportIsRefusedInWords(String broken, String language, String detail) {
        Answer answer = type(language, broken);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>at("$.detail")).isEqualTo(detail);
        assertThat(answer.body()).doesNotContain("Exception", "jackson");
    }

    @ParameterizedTest
    @CsvSource({"zh, 报告太大：JSON不超过2 MB。", "en, The report is too large: 2 MB of JSON are the most."})
    void aTypedReportOfAnyLengthIsRefusedInWords(String language, String detail) {
        byte[] flood = ("{\"preamble\":[" + "\"\",".repeat(4 << 20) + "\"\"]}").getBytes(StandardCharsets.UTF_8);
        Answer told = post("/api/reports", language, MediaType.APPLICATION_JSON, flood);
        Answer chunked = post(
                "/api/reports",
                language,
                MediaType.APPLICATION_JSON,
                new InputStreamResource(new ByteArrayInputStream(flood)));

        assertThat(List.of(told, chunked)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.type()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(answer.<String>at("$.detail")).isEqualTo(detail);
        });
    }

    @Test
    void whatIsNoJsonIsRefusedInWords() {
        Answer answer = post("/api/reports", "en", MediaType.TEXT_PLAIN, "a report");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.<String>at("$.detail")).isEqualTo("Please send the report as JSON (application/json).");
    }

    @Test
    void requestsAtTheSameTimeHaveEachItsLanguage() throws IOException {
        String faulty = json(FAULTY);
        ByteArrayResource file = report(FAULTY);
        String zhTyped = type("zh", faulty).body();
        String enTyped = type("en", faulty).body();
        String zhFile = upload("/api/check", "zh", file).body();
        String enFile = upload("/api/check", "en", file).body();

        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(each ->
                                type(each % 2 == 0 ? "zh" : "en", faulty).body()))
                .containsExactlyElementsOf(alternating(zhTyped, enTyped));
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(each -> upload("/api/check", each % 2 == 0 ? "zh" : "en", file)
                                .body()))
                .containsExactlyElementsOf(alternating(zhFile, enFile));
        assertThat(zhTyped).isNotEqualTo(enTyped);
        assertThat(zhFile).isNotEqualTo(enFile);
    }

    private static List<String> alternating(String even, String odd) {
        return Collections.nCopies(20, List.of(even, odd)).stream()
                .flatMap(List::stream)
                .toList();
    }
}
