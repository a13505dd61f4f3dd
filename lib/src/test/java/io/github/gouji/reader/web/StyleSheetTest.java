package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.web.StyleSheet.StyleRule;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void rulesAreReadWithoutComments() {
        assertThat(StyleSheet.rules("a/*{*/{color:red}b{}/* c{}"))
                .containsExactly(new StyleRule("a", "color:red"), new StyleRule("b", ""));
    }

    @Test
    void whatHoldsForSomeScreensOnlyIsPassedOver() {
        assertThat(StyleSheet.rules("@import 'x';@media print{a{}@supports(b){c{}}}d{e}"))
                .containsExactly(new StyleRule("d", "e"));
    }

    @Test
    void aRuleWithinARuleIsReadByItself() {
        assertThat(StyleSheet.rules("a{ b{display:none}}c{d}"))
                .containsExactly(
                        new StyleRule("a", " b"), new StyleRule(" b", "display:none"), new StyleRule("c", "d"));
    }
}
