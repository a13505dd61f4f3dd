package io.github.gouji.rule.narrative.prose;

import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Quote;
import java.util.ArrayList;
import java.util.List;

/** A sentence of a passage with its clauses and numbers. */
public final class Sentence {

    private final Passage passage;
    private final int start;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private String text = "";
    private boolean aboutApplications;

    Sentence(Passage passage, int start) {
        this.passage = passage;
        this.start = start;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(Clause clause) {
        clauses.add(clause);
    }

    void close(String sentenceText, boolean applications) {
        text = sentenceText;
        aboutApplications = applications;
    }

    /** Its numbers in order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Its clauses in order. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Its text without white space. */
    public String text() {
        return text;
    }

    /** Its text as a finding quotes it. */
    public String quote() {
        return Quote.of(text);
    }

    /** Where it starts in its passage's text without white space. */
    public int start() {
        return start;
    }

    /** Where its passage stands in the document. */
    public Place place() {
        return passage.place();
    }

    /** Whether it, or what it continues, is about applications for disclosure (依申请公开). */
    public boolean isAboutApplications() {
        return aboutApplications;
    }
}
