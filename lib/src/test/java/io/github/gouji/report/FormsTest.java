package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms are data that answer for themselves. */
class FormsTest {

    @Test
    void oneVariantIsInForceInEachYear() {
        assertThat(ReportFormat.ofYear(2018)).isEmpty();
        assertThat(ReportFormat.ofYear(2019)).contains(ReportFormat.FORMAT_2019);
        assertThat(ReportFormat.ofYear(2020)).contains(ReportFormat.FORMAT_2019);
        assertThat(ReportFormat.ofYear(2021)).contains(ReportFormat.FORMAT_2021);
        assertThat(ReportFormat.FORMAT_2019.lastYear()).isEqualTo(2020);
        assertThat(ReportFormat.newest().lastYear()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void theOrderOfAllIsThatOfEach(ReportFormat format) {
        assertThat(format.cells()).isSorted().doesNotHaveDuplicates();
        assertThat(format.cells()).allMatch(format::has);
    }

    @Test
    void everyFigureHasANumberOfItsOwn() {
        Set<CellKey> cells = new HashSet<>();
        ReportFormat.all().forEach(format -> cells.addAll(format.cells()));
        assertThat(cells).extracting(CellKey::index).doesNotHaveDuplicates().allMatch(index -> index >= 0);
        assertThat(Collections.max(cells.stream().map(CellKey::index).toList())).isLessThan(CellKey.indexes());
    }

    @Test
    void aVariantHasOnlyItsOwnFigures() {
        CellKey other = CellKey.of(ApplicationRow.OTHER, ApplicantType.TOTAL);
        assertThat(ReportFormat.FORMAT_2019.has(other)).isTrue();
        assertThat(ReportFormat.FORMAT_2021.has(other)).isFalse();
        CellKey inForce = CellKey.of(DisclosureRow.LICENSING, DisclosureColumn.IN_FORCE);
        assertThat(ReportFormat.all()).noneMatch(format -> format.has(inForce));
    }

    @Test
    void aRowOfAnotherTableNamesNoFigure() {
        assertThatThrownBy(() -> new CellKey(TableKind.REVIEW, ApplicationRow.RECEIVED, ReviewOutcome.TOTAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("received");
    }

    @Test
    void outcomesHoldTheRowsOfAllVariants() {
        assertThat(Outcome.DENIED.rows()).hasSize(8);
        assertThat(Outcome.REJECTED.rows()).hasSize(5);
        assertThat(Outcome.OTHER.rows())
                .containsExactly(
                        ApplicationRow.OTHER,
                        ApplicationRow.OTHER_NOT_SUPPLEMENTED,
                        ApplicationRow.OTHER_FEE_UNPAID,
                        ApplicationRow.OTHER_MISCELLANEOUS);
        assertThat(Outcome.TOTAL.rows()).containsExactly(ApplicationRow.RESULT_TOTAL);
    }

    @Test
    void amountsAddUpWhereTheFormFixesTheirUnit() {
        assertThat(amount(ReportFormat.FORMAT_2019).isAdditive()).isFalse();
        assertThat(amount(ReportFormat.FORMAT_2021).isAdditive()).isTrue();
        assertThat(amount(ReportFormat.FORMAT_2021).unit()).isEqualTo("万元");
    }

    private static FormColumn amount(ReportFormat format) {
        return format.table(TableKind.DISCLOSURE)
                .column(DisclosureColumn.AMOUNT)
                .orElseThrow();
    }

    @Test
    void itemsThatUnitsShareDoNotAddUp() {
        FormTable table = ReportFormat.FORMAT_2019.table(TableKind.DISCLOSURE);
        assertThat(table.columns())
                .filteredOn(column -> !column.isAdditive())
                .extracting(FormColumn::key)
                .containsExactly(DisclosureColumn.ITEMS_LAST_YEAR, DisclosureColumn.CHANGE, DisclosureColumn.AMOUNT);
    }

    @Test
    void everyConstantStandsInSomeVariant() {
        assertThat(TableKind.APPLICATIONS.rowKeys()).contains(ApplicationRow.values());
        assertThat(TableKind.APPLICATIONS.columnKeys()).contains(ApplicantType.values());
        assertThat(TableKind.DISCLOSURE.rowKeys()).contains(DisclosureRow.values());
        assertThat(TableKind.DISCLOSURE.columnKeys()).contains(DisclosureColumn.values());
        assertThat(TableKind.REVIEW.rowKeys()).contains(ReviewBlock.values());
        assertThat(TableKind.REVIEW.columnKeys()).contains(ReviewOutcome.values());
    }

    private static final String REPORT_SCHEMA = "/io/github/gouji/parser/gouji-report.schema.json";
    private static final String RESULT_SCHEMA = "/io/github/gouji/output/gouji-result.schema.json";

    @ParameterizedTest
    @ValueSource(strings = {REPORT_SCHEMA, RESULT_SCHEMA})
    void theSchemasNameEveryVariant(String schema) throws IOException {
        List<String> named = new ArrayList<>();
        schema(schema).at("/$defs/report/properties/format/enum").forEach(value -> named.add(value.asText()));
        assertThat(named)
                .containsAll(ReportFormat.all().stream().map(ReportFormat::key).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void theSchemaOfReportsNamesEveryFigure(ReportFormat format) throws IOException {
        JsonNode tables = schema(REPORT_SCHEMA).get("$defs");
        assertThat(format.cells()).allSatisfy(cell -> {
            JsonNode row = tables.at(
                    "/" + cell.table().key() + "/properties/" + cell.row().key());
            String reference = row.path("$ref").asText("");
            JsonNode columns = reference.isEmpty() ? row : tables.get(reference.substring("#/$defs/".length()));
            assertThat(columns.path("properties").has(cell.column().key())).isTrue();
        });
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream stream = ReportFormat.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
