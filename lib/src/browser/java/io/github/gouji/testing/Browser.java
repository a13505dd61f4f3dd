package io.github.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A real browser without a window, driven through its debugging protocol; it reaches nothing beyond this machine. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final String session;
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** The browser on this machine, if there is one. */
    public static Optional<Path> find() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser. */
    public Browser(Path program, Path profile) throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        // frames without an origin stay where they can be looked into
                        "--disable-features=IsolateSandboxedIframes",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Listener())
                .join();
        String target = call("Target.createTarget", json.createObjectNode().put("url", "about:blank"), null)
                .path("targetId")
                .textValue();
        session = call(
                        "Target.attachToTarget",
                        json.createObjectNode().put("targetId", target).put("flatten", true),
                        null)
                .path("sessionId")
                .textValue();
        call("Page.enable");
        call("Network.enable");
    }

    /** Opens a page. */
    public void open(URI page) {
        loaded = new CompletableFuture<>();
        requests.clear();
        call("Emulation.clearDeviceMetricsOverride");
        call("Page.navigate", json.createObjectNode().put("url", page.toString()), session);
        wait(loaded);
    }

    private String address() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int start = line.indexOf("ws://");
            if (start >= 0) {
                return line.substring(start).trim();
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Runs a script in the page; its value. */
    public JsonNode run(String script) {
        ObjectNode parameters = json.createObjectNode()
                .put("expression", script)
                .put("returnByValue", true)
                .put("awaitPromise", true);
        JsonNode answer = call("Runtime.evaluate", parameters, session);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    public String text(String script) {
        return run(script).asText();
    }

    /** Presses a key on what has the focus. */
    public void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event = json.createObjectNode()
                    .put("type", type)
                    .put("key", key)
                    .put("code", key)
                    .put("windowsVirtualKeyCode", code);
            String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
            if (!text.isEmpty() && type.equals("keyDown")) {
                event.put("text", text);
            }
            call("Input.dispatchKeyEvent", event, session);
        }
    }

    /** Types text into what has the focus. */
    public void type(String text) {
        call("Input.insertText", json.createObjectNode().put("text", text), session);
    }

    /** Chooses files in a field, as the dialog of the system does, which no page can open by itself. */
    public void choose(String field, List<Path> files) {
        String object = call(
                        "Runtime.evaluate",
                        json.createObjectNode().put("expression", "document.querySelector('" + field + "')"),
                        session)
                .at("/result/objectId")
                .textValue();
        ObjectNode parameters = json.createObjectNode().put("objectId", object);
        files.forEach(file -> parameters
                .withArray("files")
                .add(file.toAbsolutePath().normalize().toString()));
        call("DOM.setFileInputFiles", parameters, session);
    }

    /** Downloads go into this folder. */
    public void downloadTo(Path folder) {
        ObjectNode parameters = json.createObjectNode()
                .put("behavior", "allow")
                .put("downloadPath", folder.toAbsolutePath().toString());
        call("Browser.setDownloadBehavior", parameters, null);
    }

    /** Runs a script in the first frame of the page; its value. */
    public JsonNode inFrame(String script) {
        String frame = call("Page.getFrameTree")
                .at("/frameTree/childFrames/0/frame/id")
                .textValue();
        int world = call("Page.createIsolatedWorld", json.createObjectNode().put("frameId", frame), session)
                .path("executionContextId")
                .intValue();
        ObjectNode parameters = json.createObjectNode()
                .put("expression", script)
                .put("contextId", world)
                .put("returnByValue", true)
                .put("awaitPromise", true);
        return call("Runtime.evaluate", parameters, session).at("/result/value");
    }

    /** What is to be seen, as PNG. */
    public byte[] screenshot() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot").path("data").textValue());
    }

    /** Makes the page as wide as a screen. */
    public void width(int pixels) {
        call(
                "Emulation.setDeviceMetricsOverride",
                json.createObjectNode()
                        .put("width", pixels)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", pixels < 600),
                session);
    }

    /** Whether pages that open from now on run scripts. */
    public void scripts(boolean run) {
        call("Emulation.setScriptExecutionDisabled", json.createObjectNode().put("value", !run), session);
    }

    /** What opens a page. */
    public interface Opening {
        void run() throws IOException;
    }

    /** Opens a page in which this script runs before its own. */
    public void before(String script, Opening opening) throws IOException {
        String id = call(
                        "Page.addScriptToEvaluateOnNewDocument",
                        json.createObjectNode().put("source", script),
                        session)
                .path("identifier")
                .textValue();
        try {
            opening.run();
        } finally {
            call(
                    "Page.removeScriptToEvaluateOnNewDocument",
                    json.createObjectNode().put("identifier", id),
                    session);
        }
    }

    /** Prefers {@code light} or {@code dark} colours. */
    public void colours(String scheme) {
        ObjectNode parameters = json.createObjectNode();
        parameters
                .putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        call("Emulation.setEmulatedMedia", parameters, session);
    }

    /** The page on paper, as PDF. */
    public byte[] print() {
        return Base64.getDecoder()
                .decode(call(
                                "Page.printToPDF",
                                json.createObjectNode()
                                        .put("preferCSSPageSize", true)
                                        .put("printBackground", true),
                                session)
                        .path("data")
                        .textValue());
    }

    /** All addresses that the page asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode call(String method) {
        return call(method, json.createObjectNode(), session);
    }

    private JsonNode call(String method, ObjectNode parameters, String inSession) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (inSession != null) {
            message.put("sessionId", inSession);
        }
        wait(socket.sendText(message.toString(), true));
        JsonNode answered = wait(answer);
        if (answered.has("error")) {
            throw new AssertionError(method + ": " + answered.path("error"));
        }
        return answered.path("result");
    }

    private static <T> T wait(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Takes answers and events. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String text) {
            try {
                JsonNode received = json.readTree(text);
                if (received.has("id")) {
                    answers.remove(received.path("id").intValue()).complete(received);
                } else if (received.path("method").textValue().equals("Page.loadEventFired")) {
                    loaded.complete(null);
                } else if (received.path("method").textValue().equals("Network.requestWillBeSent")) {
                    requests.add(received.at("/params/request/url").textValue());
                }
            } catch (IOException broken) {
                loaded.completeExceptionally(broken);
            }
        }
    }

    @Override
    public void close() {
        call("Browser.close", json.createObjectNode(), null);
        wait(process.onExit());
        socket.abort();
    }
}
