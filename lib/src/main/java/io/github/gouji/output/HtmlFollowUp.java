package io.github.gouji.output;

import io.github.gouji.result.BatchResult;
import io.github.gouji.wording.PlainText;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a follow-up found as tables of the page, with or without scripts: in both languages, of which it shows its own. */
final class HtmlFollowUp {

    private final XMLStreamWriter html;

    HtmlFollowUp(Writer writer) throws XMLStreamException {
        this.html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    }

    void write(BatchResult summary) throws XMLStreamException {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (FollowUpTable table : tables(summary, locale)) {
                write(table, locale.toLanguageTag());
            }
        }
        html.flush();
    }

    private static List<FollowUpTable> tables(BatchResult summary, Locale locale) {
        return Stream.of(
                        summary.ledger().stream()
                                .flatMap(ledger -> Stream.of(
                                        FollowUpTable.byUnit(ledger, locale), FollowUpTable.of(ledger, locale))),
                        summary.attendance().stream().map(attendance -> FollowUpTable.of(attendance, locale)))
                .flatMap(each -> each)
                .toList();
    }

    private void write(FollowUpTable table, String language) throws XMLStreamException {
        html.writeStartElement("section");
        html.writeAttribute("class", "followed");
        html.writeAttribute("lang", language);
        text("h2", table.title());
        text("p", table.told());
        for (String note : table.notes()) {
            text("p", note);
        }
        html.writeStartElement("div");
        html.writeAttribute("class", "scroll");
        html.writeAttribute("tabindex", "0");
        html.writeAttribute("role", "region");
        html.writeAttribute("aria-label", table.title());
        html.writeStartElement("table");
        html.writeStartElement("thead");
        row("th", table.columns());
        html.writeEndElement();
        html.writeStartElement("tbody");
        for (List<Object> row : table.rows()) {
            row("td", row);
        }
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
    }

    private void row(String tag, List<?> values) throws XMLStreamException {
        html.writeStartElement("tr");
        for (Object value : values) {
            text(tag, value.toString());
        }
        html.writeEndElement();
    }

    private void text(String tag, String text) throws XMLStreamException {
        html.writeStartElement(tag);
        html.writeCharacters(PlainText.of(text));
        html.writeEndElement();
    }
}
