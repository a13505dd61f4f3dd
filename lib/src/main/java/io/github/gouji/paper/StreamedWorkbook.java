package io.github.gouji.paper;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of any length, whose rows go to temporary files as they come. The files go with it; POI by itself would leave
 * a folder behind. The same content is the same bytes whenever it is written.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {

    private static final TempFileCreationStrategy FILES = new TempFileCreationStrategy() {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            return Files.createTempFile(prefix, suffix).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(prefix).toFile();
        }
    };

    /**
     * An empty workbook.
     *
     * @param rowsInMemory how many rows of a sheet wait before they go to its file
     */
    public StreamedWorkbook(int rowsInMemory) {
        super(rowsInMemory);
    }

    @Override
    public SXSSFSheet createSheet(String name) {
        return TempFile.withStrategy(FILES, () -> super.createSheet(name));
    }

    @Override
    public void write(OutputStream stream) throws IOException {
        getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
        TempFile.setThreadLocalTempFileCreationStrategy(FILES);
        try {
            super.write(stream);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }
}
