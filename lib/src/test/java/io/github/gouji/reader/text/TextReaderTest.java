package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.ReadFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String REPORT = "一、总体情况\n\n\t规章\n\t3\n\n\t行政许可\n\t208\n\n\n二、其他需要报告的事项\n";

    private static boolean accepts(byte[] bytes) {
        return new TextReader().accepts(new FileContent("a.txt", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void everyEncodingReadsTheSame(String charset) throws Exception {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            ReadFile file = ReadFile.of("a.txt", REPORT.replace("\n", lineEnd).getBytes(charset));

            assertThat(file.document().fileType()).isEqualTo("txt");
            assertThat(file.rows()).containsExactly(List.of("规章", "3"), List.of("行政许可", "208"));
            assertThat(file.paragraphs()).containsExactly("一、总体情况", "二、其他需要报告的事项");
        }
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        assertThat(ReadFile.of("a.txt", "\uFEFF年度报告").paragraphs()).containsExactly("年度报告");
    }

    @Test
    void aShortTextInGbkIsRead() throws Exception {
        assertThat(ReadFile.of("a.txt", "规章 3".getBytes(Charset.forName("GBK"))).paragraphs())
                .containsExactly("规章 3");
    }

    @Test
    void everythingIsPlacedByItsLine() throws Exception {
        ReadFile file = ReadFile.of("a.txt", REPORT);

        assertThat(file.table().cells())
                .extracting(Cell::place)
                .containsExactly(Place.line(3), Place.line(4), Place.line(6), Place.line(7));
        assertThat(file.document().blocks()).last().extracting("place").isEqualTo(Place.line(10));
    }

    @Test
    void binaryContentIsNoText() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("政府信息公开".getBytes(StandardCharsets.UTF_8));
        mixed.write(noise);

        assertThat(accepts(noise)).isFalse();
        assertThat(accepts(mixed.toByteArray())).isFalse();
        assertThat(accepts(new byte[5000])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<?xml version=\"1.0\"?><a/>", "%PDF-1.7\n1 0 obj", "{\\rtf1\\ansi", "{\"year\": 2023}", "[[1]]"
            })
    void theSourceOfSomethingElseIsNoText(String source) {
        assertThat(accepts(source.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void aTextWithoutTextIsEmpty() {
        assertThatThrownBy(() -> ReadFile.of("a.txt", " \n\t\n\u3000\n"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.EMPTY));
    }

    @Test
    void marksOfConvertersAndInvisibleCharactersAreStripped() throws Exception {
        assertThat(ReadFile.of("a.txt", "[bookmark: _GoBack]桃源镇\u200B年报\n[image: 图1(1)]\n[image: x]正文\n")
                        .paragraphs())
                .containsExactly("桃源镇年报", "正文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "|a|b|\n", "\t1\n\n", "a,b,c\n", "<table\n", "+--+--+\n", "-- --\n", "a | b | c | d | e\n"
            })
    void endlessTextIsRefusedOrReadInTime(String unit) {
        byte[] endless = unit.repeat(7_900_000 / unit.length()).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReadFile.of("a.txt", endless)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsDecoded() {
        byte[] large = new byte[40_000_000];
        java.util.Arrays.fill(large, (byte) 'a');

        assertThatThrownBy(() -> ReadFile.of("a.txt", large))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }
}
