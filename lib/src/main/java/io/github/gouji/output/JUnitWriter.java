package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Rule;
import io.github.gouji.wording.PlaceText;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit's XML as GitLab and Jenkins show it: a test suite for each report, a test case for each rule. */
final class JUnitWriter extends EntryWriter {

    private final OutputStream stream;
    private final XMLStreamWriter xml;

    JUnitWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        this.stream = stream;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        writing(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            line();
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "gouji");
            line();
        });
    }

    /** A test case: a rule, its findings, why it was not evaluated. */
    private record Case(Rule rule, List<Finding> findings, Optional<String> notEvaluated) {}

    private interface XmlStep {
        void run() throws XMLStreamException;
    }

    private static void writing(XmlStep step) {
        attempt(() -> {
            try {
                step.run();
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        });
    }

    @Override
    void writeEntry(ReportEntry entry) {
        writing(() -> writeSuite(entry, cases(entry)));
    }

    private List<Case> cases(ReportEntry entry) {
        Map<Rule, List<Finding>> found = entry.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<Case> cases = new ArrayList<>();
        found.forEach((rule, findings) -> cases.add(new Case(rule, findings, Optional.empty())));
        for (RuleOutcome outcome : entry.checked().map(CheckedReport::outcomes).orElse(List.of())) {
            if (!found.containsKey(outcome.rule())) {
                cases.add(new Case(outcome.rule(), List.of(), outcome.reason(settings.locale())));
            }
        }
        return cases;
    }

    private void writeSuite(ReportEntry entry, List<Case> cases) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", PlainText.of(entry.file()));
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute("failures", count(cases, this::isFailure));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(cases, each -> each.notEvaluated().isPresent()));
        xml.writeAttribute("time", "0");
        line();
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        if (report.isPresent()) {
            writeProperties(report.get());
        }
        for (Case each : cases) {
            writeCase(entry, each);
        }
        xml.writeEndElement();
        line();
    }

    private static String count(List<Case> cases, Predicate<Case> which) {
        return String.valueOf(cases.stream().filter(which).count());
    }

    private boolean isFailure(Case each) {
        return each.findings().stream().anyMatch(finding -> ValidationResult.fails(finding, settings.failOn()));
    }

    private void writeProperties(AnnualReport report) throws XMLStreamException {
        xml.writeStartElement("properties");
        if (report.organization().isPresent()) {
            writeProperty("organization", PlainText.of(report.organization().get()));
        }
        if (report.year().isPresent()) {
            writeProperty("year", String.valueOf(report.year().get()));
        }
        xml.writeEndElement();
        line();
    }

    private void writeProperty(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private void writeCase(ReportEntry entry, Case each) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", className(entry.file()));
        xml.writeAttribute("name", each.rule().id());
        xml.writeAttribute("time", "0");
        if (isFailure(each)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", message(entry, each.findings().get(0)));
            xml.writeAttribute("type", each.findings().get(0).severity().key());
            xml.writeCharacters(details(entry, each.findings()));
            xml.writeEndElement();
        } else if (each.notEvaluated().isPresent()) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", PlainText.of(each.notEvaluated().get()));
        } else if (!each.findings().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(details(entry, each.findings()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line();
    }

    /** Folders as packages and the file as a class, as Jenkins groups them. */
    private static String className(String file) {
        return PlainText.of(file).replace('.', '_').replaceFirst("^/+", "").replace('/', '.');
    }

    private String details(ReportEntry entry, List<Finding> findings) {
        return findings.stream().map(finding -> detail(entry, finding)).collect(Collectors.joining("\n"));
    }

    private String detail(ReportEntry entry, Finding finding) {
        String place = PlaceText.of(finding, entry, settings.locale());
        return finding.severity().key()
                + (finding.isKnown() ? " (known): " : ": ")
                + message(entry, finding)
                + (place.isEmpty() ? "" : " [" + place + "]");
    }

    private String message(ReportEntry entry, Finding finding) {
        return RepairText.before(finding, entry, settings.locale());
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    @Override
    void writeEnd(BatchResult summary) {
        writing(() -> {
            xml.writeEndDocument();
            line();
        });
    }

    @Override
    void closeStream() throws IOException {
        writing(xml::close);
        stream.close();
    }
}
