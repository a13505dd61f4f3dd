package io.github.gouji.cli;

import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where copies go: to the same path below their folder that the submission has below the folder or archive given. Of
 * several with one path the later ones get a number, in the order of the files.
 */
final class CopyNames {

    /** What not every file system takes, and signs that nobody sees. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\p{Cf}]|[. ]$");

    private final List<String> inputs;
    private final Set<String> taken = new HashSet<>();

    CopyNames(Collection<Path> inputs) {
        this.inputs = inputs.stream()
                .map(path -> path.toString().replace(File.separatorChar, '/'))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The relative path of the copy of a file, as results name the file. Never leads out of the folder. */
    String of(String file) {
        String path = Arrays.stream(below(file).split("/"))
                .map(part -> part.endsWith("!") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(part -> FORBIDDEN.matcher(part).replaceAll("_"))
                .collect(Collectors.joining("/"));
        String free = path.isEmpty() ? "_" : path;
        int dot = free.lastIndexOf('.') > free.lastIndexOf('/') ? free.lastIndexOf('.') : free.length();
        String start = free.substring(0, dot);
        String end = free.substring(dot);
        for (int i = 2; !taken.add(key(free)); i++) {
            free = start + " (" + i + ")" + end;
        }
        return free;
    }

    /** Two names that some file system takes for one have one key. */
    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private String below(String file) {
        for (String input : inputs) {
            String folder = input.endsWith("/") ? input : input + "/";
            if (file.startsWith(folder)) {
                return file.substring(folder.length());
            }
            if (file.startsWith(input + "!/")) {
                return file.substring(input.length() + 2);
            }
        }
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
