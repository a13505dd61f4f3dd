package io.github.gouji.reader.container;

import io.github.gouji.document.UnreadableException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relations of one part of an OOXML package: which other parts it uses, by id and by kind. */
public final class OoxmlRelations {

    private final List<Relation> relations;

    private record Relation(@Nullable String id, String kind, String part) {}

    private OoxmlRelations(List<Relation> relations) {
        this.relations = relations;
    }

    /** The relations of a part; of the package itself for an empty name. */
    public static OoxmlRelations of(String part, ZipContainer zip) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (zip.has(name)) {
            try (XmlCursor xml = zip.xml(name)) {
                while (xml.next()) {
                    if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        String type = String.valueOf(xml.attribute("Type"));
                        String target = resolve(part, String.valueOf(xml.attribute("Target")));
                        relations.add(
                                new Relation(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target));
                    }
                }
            }
        }
        return new OoxmlRelations(relations);
    }

    private static String resolve(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return target;
        }
    }

    /** The part of this id, if its kind is the given one. */
    public Optional<String> byId(String id, String kind) {
        return relations.stream()
                .filter(relation -> relation.kind.equals(kind) && id.equals(relation.id))
                .map(Relation::part)
                .findFirst();
    }

    /** The part of this id, of whatever kind. */
    public Optional<String> byId(String id) {
        return relations.stream()
                .filter(relation -> id.equals(relation.id))
                .map(Relation::part)
                .findFirst();
    }

    /** The first part of this kind. */
    public Optional<String> byKind(String kind) {
        return relations.stream()
                .filter(relation -> relation.kind.equals(kind))
                .map(Relation::part)
                .findFirst();
    }
}
