package io.github.gouji.rule.narrative;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Words at the bottom, prose upon them, what its numbers count and the rules on top. */
class NarrativeLayersTest {

    private static final String ROOM = "io.github.gouji.rule.narrative";

    @Test
    void wordsKnowNoProseAndProseKnowsNoRules() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOM + "..")
                .layer("words")
                .definedBy(ROOM + ".lexicon")
                .layer("prose")
                .definedBy(ROOM + ".prose")
                .layer("rules")
                .definedBy(ROOM)
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .whereLayer("prose")
                .mayOnlyAccessLayers("words")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOM));
    }
}
