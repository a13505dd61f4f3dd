package io.github.gouji.example.scans;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The model that reads lines of text: loaded once, shared by threads, strips in batches over all cores. */
final class Recogniser {

    private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    /** Pixels of strips that are read at a time: some 60 MB in the model. */
    private static final int BATCH = 48 * 6400;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final List<String> characters = new ArrayList<>();

    /**
     * A character that was read.
     *
     * @param text the character
     * @param x where its middle is, in pixels of the page
     * @param confidence how sure the model is
     */
    record Letter(String text, double x, double confidence) {}

    private Recogniser() throws IOException, OrtException {
        characters.add("");
        characters.addAll(Arrays.asList(new String(resource(CHARACTERS), StandardCharsets.UTF_8).split("\r?\n")));
        characters.add(" ");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        // other work on the machine goes on while a thread waits
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        session = environment.createSession(resource(MODEL), options);
    }

    /** Loaded when first needed. */
    private static final class Loaded {
        static final Recogniser INSTANCE = load();

        private static Recogniser load() {
            try {
                return new Recogniser();
            } catch (IOException | OrtException broken) {
                throw new IllegalStateException("the models cannot be loaded", broken);
            }
        }
    }

    static Recogniser instance() {
        return Loaded.INSTANCE;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Recogniser.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no " + name + " on the class path");
            }
            return stream.readAllBytes();
        }
    }

    /** What stands in each strip. */
    List<List<Letter>> read(List<Strip> strips) {
        List<List<Letter>> read = new ArrayList<>();
        strips.forEach(strip -> read.add(List.of()));
        List<Integer> byWidth = IntStream.range(0, strips.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> strips.get(i).width()))
                .toList();
        int start = 0;
        while (start < byWidth.size()) {
            int end = start + 1;
            while (end < byWidth.size()
                    && (end + 1 - start) * Strip.HEIGHT * strips.get(byWidth.get(end)).width() <= BATCH) {
                end++;
            }
            List<Integer> batch = byWidth.subList(start, end);
            List<List<Letter>> letters = readBatch(batch.stream().map(strips::get).toList());
            for (int i = 0; i < batch.size(); i++) {
                read.set(batch.get(i), letters.get(i));
            }
            start = end;
        }
        return read;
    }

    private List<List<Letter>> readBatch(List<Strip> strips) {
        int widest = strips.get(strips.size() - 1).width();
        int plane = Strip.HEIGHT * widest;
        FloatBuffer input = FloatBuffer.allocate(strips.size() * 3 * plane);
        for (int n = 0; n < strips.size(); n++) {
            Strip strip = strips.get(n);
            for (int channel = 0; channel < 3; channel++) {
                for (int y = 0; y < Strip.HEIGHT; y++) {
                    input.position((n * 3 + channel) * plane + y * widest);
                    input.put(strip.pixels(), y * strip.width(), strip.width());
                }
            }
        }
        input.rewind();
        long[] shape = {strips.size(), 3, Strip.HEIGHT, widest};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, shape);
                OrtSession.Result result =
                        session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            long[] dimensions = output.getInfo().getShape();
            int steps = (int) dimensions[1];
            int classes = (int) dimensions[2];
            FloatBuffer chances = output.getFloatBuffer();
            List<List<Letter>> read = new ArrayList<>();
            for (int n = 0; n < strips.size(); n++) {
                read.add(decode(chances, n * steps * classes, steps, classes, (double) widest / steps, strips.get(n)));
            }
            return read;
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The likeliest of each step; the same one twice running is one character, nothing between tells two apart. */
    private List<Letter> decode(FloatBuffer chances, int offset, int steps, int classes, double step, Strip strip) {
        List<Letter> letters = new ArrayList<>();
        int before = 0;
        double middle = 0;
        float sure = 0;
        for (int t = 0; t <= steps; t++) {
            int best = 0;
            float chance = 0;
            if (t < steps) {
                for (int c = 0; c < classes; c++) {
                    float other = chances.get(offset + t * classes + c);
                    if (other > chance) {
                        chance = other;
                        best = c;
                    }
                }
            }
            if (best != before && before != 0) {
                letters.add(new Letter(characters.get(before), middle, Math.min(1, sure)));
            }
            if (best != before) {
                sure = 0;
            }
            if (best != 0 && chance > sure) {
                sure = chance;
                middle = strip.left() + (t + 0.5) * step * strip.scale();
            }
            before = best;
        }
        return letters;
    }
}
