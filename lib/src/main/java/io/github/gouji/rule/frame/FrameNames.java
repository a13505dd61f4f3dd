package io.github.gouji.rule.frame;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.YearMention;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.ArrayList;
import java.util.List;

/** The names in a report's title and in the sentence that names it. */
final class FrameNames {

    private static final List<String> LEADS = List.of("现公布", "现将", "公布", "编制", "发布", "《", "关于");
    private static final WordFinder SUBJECTS = new WordFinder("政府信息公开", "政务信息公开", "政务公开", "信息公开");

    private FrameNames() {}

    /** Those that are not the own name. */
    static List<NameMention> of(AnnualReport report, AdministrativeName own) {
        List<NameMention> mentions = new ArrayList<>();
        report.title().ifPresent(title -> add(title, 0, own, mentions));
        report.yearMentions().stream()
                .filter(mention -> mention.kind() == YearMention.Kind.NAMING_SENTENCE)
                .map(YearMention::source)
                .forEach(sentence -> {
                    String text = ChineseText.compact(sentence.text());
                    LEADS.stream()
                            .filter(text::contains)
                            .findFirst()
                            .ifPresent(lead -> add(sentence, text.lastIndexOf(lead) + lead.length(), own, mentions));
                });
        return mentions;
    }

    /** The organisation before the report's subject, its year left out. */
    private static void add(Passage passage, int start, AdministrativeName own, List<NameMention> mentions) {
        String text = ChineseText.compact(passage.text());
        int end = SUBJECTS.in(text).stream()
                .mapToInt(WordFinder.Hit::start)
                .filter(hit -> hit >= start)
                .findFirst()
                .orElse(start);
        String named =
                text.substring(start, end).replaceAll("[《（(“\"]|(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:度)?|^关于|^本单位|^本级", "");
        AdministrativeName other = AdministrativeName.of(named);
        Likeness likeness = Likeness.of(own, other);
        if (likeness == Likeness.OTHER || likeness == Likeness.ONE_CHARACTER_OFF) {
            mentions.add(new NameMention(named, likeness == Likeness.ONE_CHARACTER_OFF, text, true, passage.place()));
        }
    }
}
