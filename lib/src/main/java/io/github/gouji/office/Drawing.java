package io.github.gouji.office;

import io.github.gouji.paper.Seal;
import io.github.gouji.reader.MissingLibrary;
import java.io.IOException;
import java.io.OutputStream;

/** What draws a Word file or a workbook with a library that a user may leave out. */
@FunctionalInterface
interface Drawing {

    void write(OutputStream stream) throws IOException;

    /**
     * Writes it.
     *
     * @throws IllegalStateException if the library was left out of the class path; names that
     */
    static void write(OutputStream stream, Drawing drawing) throws IOException {
        try {
            drawing.write(stream);
        } catch (NoClassDefFoundError missing) {
            throw MissingLibrary.refusal(missing);
        }
    }

    /** Writes it so that it is known again as long as nobody changes it. */
    static void writeSealed(OutputStream stream, Drawing drawing) throws IOException {
        write(stream, to -> Seal.write(to, drawing::write));
    }
}
