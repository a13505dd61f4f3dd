package io.github.gouji.rule.narrative;

import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.lexicon.Lexicon;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.text.WordFinder.Hit;
import java.util.List;
import java.util.Optional;

/** The words for regulations and normative documents: what table 二 counts of them. */
final class DocumentWords {

    private static final Words REGULATIONS = Lexicon.name("regulations");
    private static final Words NORMATIVE = Lexicon.name("normativeDocuments");

    private static final List<DisclosureColumn> NEW = List.of(
            DisclosureColumn.ISSUED,
            DisclosureColumn.PUBLISHED,
            DisclosureColumn.MADE,
            DisclosureColumn.PUBLISHED_TOTAL,
            DisclosureColumn.IN_FORCE);

    private DocumentWords() {}

    /** The quantity of table 二 that a number is; empty if it is none, or may be another: 法规规章7条 is what was published of them. */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        boolean otherwise = WordClass.OTHER_DOCUMENTS.isIn(mention.clause() + mention.after());
        boolean published = WordClass.PIECES.has(mention.unit());
        if (!mention.isCase() || mention.isOneOfSeveral() || otherwise || published) {
            return Optional.empty();
        }
        boolean known = WordClass.DOCUMENT_VERBS.isIn(mention.clause());
        Hit normative = WordClass.NORMATIVE_DOCUMENTS.lastBeforeFiller(before);
        Hit regulations = WordClass.REGULATIONS.lastBeforeFiller(before);
        if (!known || normative == null && regulations == null || WordClass.REGULATIONS_AND.isIn(before)) {
            return Optional.empty();
        }
        List<DisclosureColumn> columns = columns(before);
        return Optional.of(
                normative != null
                        ? Measure.documents(NORMATIVE, DisclosureRow.NORMATIVE_DOCUMENTS, columns)
                        : Measure.documents(REGULATIONS, DisclosureRow.REGULATIONS, columns));
    }

    private static List<DisclosureColumn> columns(String words) {
        if (WordClass.REPEALED.isIn(words)) {
            return List.of(DisclosureColumn.REPEALED);
        }
        return WordClass.IN_FORCE.isIn(words)
                ? List.of(DisclosureColumn.IN_FORCE, DisclosureColumn.PUBLISHED_TOTAL)
                : NEW;
    }
}
