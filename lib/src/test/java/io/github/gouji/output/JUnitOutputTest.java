package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitOutputTest {

    /** The schema describes one suite; build servers take many of them together. */
    @Test
    void everySuiteHoldsAgainstThePublishedSchema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitOutputTest.class.getResource("/schema/surefire-test-report.xsd"));
        List<Element> suites = suites(Outputs.various());
        assertThat(suites).hasSize(6);
        for (Element suite : suites) {
            assertThatCode(() -> schema.newValidator().validate(new DOMSource(suite)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void hasATestCaseForEachFileAndRule() throws Exception {
        Element suite = suites(List.of(Outputs.various().get(1))).get(0);
        List<Element> cases = children(suite, "testcase");

        assertThat(suite.getAttribute("name")).isEqualTo("a,b.docx");
        assertThat(cases).hasSize(Integer.parseInt(suite.getAttribute("tests")));
        assertThat(cases).extracting(each -> each.getAttribute("name")).doesNotHaveDuplicates();
        Element failed = cases.stream()
                .filter(each -> each.getAttribute("name").equals("applications.row-total"))
                .findFirst()
                .orElseThrow();
        assertThat(children(failed, "failure"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.getAttribute("message"))
                        .startsWith("应改（把握")
                        .contains("六列之和为0，总计写的是3，相差3"));
        assertThat(children(suite, "testcase").stream()
                        .filter(each -> !children(each, "skipped").isEmpty()))
                .hasSize(Integer.parseInt(suite.getAttribute("skipped")));
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
    }

    @Test
    void mildFindingsDoNotFail() throws Exception {
        Element suite = suites(List.of(Outputs.various().get(1))).get(0);
        Element notation = children(suite, "testcase").stream()
                .filter(each -> each.getAttribute("name").equals("cell.notation"))
                .findFirst()
                .orElseThrow();
        assertThat(children(notation, "failure")).isEmpty();
        assertThat(children(notation, "system-out")).hasSize(1);
    }

    @Test
    void anUnreadableFileFails() throws Exception {
        Element suite = suites(List.of(Outputs.check("空.docx", ""))).get(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
    }

    @Test
    void foldersGroupTheFiles() throws Exception {
        Element suite = suites(List.of(Outputs.various().get(0))).get(0);
        assertThat(children(suite, "testcase").get(0).getAttribute("classname")).isEqualTo("乡镇.清溪 镇_docx");
    }

    private static List<Element> suites(List<ValidationResult> results) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Outputs.bytes(OutputFormat.JUNIT, Locale.CHINESE, results)));
        return children(document.getDocumentElement(), "testsuite");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
