package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aCellThatHoldsABookIsNotRepeatedInWhole() {
        String text = Message.of("gouji.cell.not-a-number.message")
                .with("cell", "甲")
                .with("text", "字".repeat(1_000_000))
                .in(Locale.CHINESE);

        assertThat(text).contains("甲", "字".repeat(300) + "…").hasSizeLessThan(400);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Message.text("字".repeat(299) + "𠀀𠀀", Locale.CHINESE)).endsWith("字…");
    }
}
