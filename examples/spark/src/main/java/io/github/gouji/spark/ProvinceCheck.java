package io.github.gouji.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A province's reports on Apache Spark: folders or object stores of submissions become findings and figures. Each file is
 * checked where Spark puts it, by one validator for each executor; a bad file is a row that says so, and fails no task.
 */
public final class ProvinceCheck {

    /** A larger file is told, not loaded: Gouji would refuse it, too. */
    private static final long LARGEST_FILE = 100L << 20;

    /** Files of a task, about: enough that its start does not count, few enough that all cores end together. */
    private static final int FILES_OF_A_TASK = 250;

    private final SparkSession spark;

    /**
     * Checks on a session.
     *
     * @param spark the session, local or on a cluster
     */
    public ProvinceCheck(SparkSession spark) {
        this.spark = spark;
    }

    /** One for each executor, as threads share it. */
    private static final class Shared {
        static final ReportValidator VALIDATOR =
                ReportValidator.builder().jobs(1).locale(Locale.CHINESE).build();
    }

    /**
     * Everything below these folders, whatever it is: its path, length and content.
     *
     * @throws IOException if a folder cannot be listed
     */
    public Dataset<Row> files(String... folders) throws IOException {
        Dataset<Row> found = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(folders)
                .select("path", "length", "content");
        Set<String> listed = Stream.of(found.inputFiles())
                .map(file -> new Path(URI.create(file)).toString())
                .collect(Collectors.toSet());
        return found.unionByName(empty(listed, folders))
                .coalesce(Math.max(spark.sparkContext().defaultParallelism(), listed.size() / FILES_OF_A_TASK));
    }

    /** Files without a byte, which Spark lists and never reads: they are to be told, too. */
    private Dataset<Row> empty(Set<String> listed, String... folders) throws IOException {
        List<String> empty = new ArrayList<>();
        for (String folder : folders) {
            FileSystem system = new Path(folder).getFileSystem(spark.sparkContext().hadoopConfiguration());
            addEmpty(system, system.globStatus(new Path(folder)), listed, empty);
        }
        return spark.createDataset(empty, Encoders.STRING())
                .toDF("path")
                .select(col("path"), lit(0L).as("length"), lit(new byte[0]).as("content"));
    }

    /** By plain listings: those with places of blocks start a process for each local file to ask for its permissions. */
    private static void addEmpty(FileSystem system, FileStatus[] files, Set<String> listed, List<String> empty)
            throws IOException {
        for (FileStatus file : files) {
            if (file.isDirectory()) {
                addEmpty(system, system.listStatus(file.getPath()), listed, empty);
            } else if (file.getLen() == 0 && listed.contains(file.getPath().toString())) {
                empty.add(file.getPath().toString());
            }
        }
    }

    /**
     * Checks each file by itself.
     *
     * @return a row for each report, with its findings and figures
     */
    public Dataset<Row> check(Dataset<Row> files) {
        Dataset<Row> small = files.where(col("length").leq(LARGEST_FILE)).select("path", "content");
        Dataset<Row> large = files.where(col("length").gt(LARGEST_FILE)).select(col("path"), lit(new byte[0]).as("content"));
        MapPartitionsFunction<Row, Row> checking = rows -> new Rows(rows);
        return small.unionByName(large).mapPartitions(checking, Encoders.row(ReportRows.SCHEMA));
    }

    /** The rows of a partition, one file after the other: none is held longer than its check takes. */
    private static final class Rows implements Iterator<Row> {
        private final Iterator<Row> files;
        private Iterator<Row> checked = List.<Row>of().iterator();

        Rows(Iterator<Row> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (!checked.hasNext() && files.hasNext()) {
                Row file = files.next();
                checked = checkOne(file.getString(0), file.<byte[]>getAs(1)).iterator();
            }
            return checked.hasNext();
        }

        @Override
        public Row next() {
            return checked.next();
        }
    }

    private static List<Row> checkOne(String path, byte[] content) {
        return ReportRows.of(path, Shared.VALIDATOR, (validator, rows) -> {
            if (path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                validator.checkAll(Submissions.none().and(path, content), result -> rows.addAll(ReportRows.of(result)));
            } else {
                rows.addAll(ReportRows.of(validator.check(new ByteArrayInputStream(content), path)));
            }
        });
    }

    /**
     * Checks once more the files of organisations that have reports of several years, so that the years are held against
     * each other.
     *
     * @param checked what {@link #check} gave
     * @return a row for each of their reports, to be taken in place of that of {@link #check}
     */
    public Dataset<Row> years(Dataset<Row> files, Dataset<Row> checked) {
        Dataset<Row> named = checked.where(col("organization").isNotNull().and(col("year").isNotNull()));
        Dataset<Row> several = named.groupBy("organization")
                .agg(countDistinct("year").as("years"))
                .where(col("years").gt(1))
                .select("organization");
        Dataset<Row> theirs = named.join(several, "organization")
                .select(col("organization").as("key"), col("file").as("path"))
                .distinct()
                .join(files.select("path", "content"), "path")
                .select("key", "path", "content");
        FlatMapGroupsFunction<String, Row, Row> checking = (organization, rows) -> ReportRows.of(
                        organization, Shared.VALIDATOR, (validator, found) -> {
                            validator.checkAll(submissions(rows), result -> found.addAll(ReportRows.of(result)));
                        })
                .iterator();
        return theirs.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(checking, Encoders.row(ReportRows.SCHEMA));
    }

    /**
     * Holds each government's report against the sum of its units' of the same year.
     *
     * @param units columns {@code parent} and {@code unit}: names of organisations as their reports have them
     * @param checked what {@link #check} gave
     * @return a row for each government that has a report, with what does not add up
     */
    public Dataset<Row> rollUps(Dataset<Row> files, Dataset<Row> checked, Dataset<Row> units) {
        Dataset<Row> named = checked.where(col("organization").isNotNull().and(col("year").isNotNull()))
                .select("organization", "year", "file")
                .distinct();
        Dataset<Row> parents = units.select("parent")
                .distinct()
                .join(named, col("parent").equalTo(col("organization")))
                .select(col("parent"), col("year"), col("file").as("path"), lit(true).as("own"));
        Dataset<Row> children = units.join(named, col("unit").equalTo(col("organization")))
                .select(col("parent"), col("year"), col("file").as("path"), lit(false).as("own"));
        Dataset<Row> together = parents.unionByName(children)
                .join(files.select("path", "content"), "path")
                .selectExpr("concat(parent, ' ', year) key", "path", "content", "own");
        FlatMapGroupsFunction<String, Row, Row> checking = (key, rows) -> {
            List<Row> own = new ArrayList<>();
            List<Row> below = new ArrayList<>();
            rows.forEachRemaining(row -> (row.getBoolean(3) ? own : below).add(row));
            return own.size() != 1
                    ? List.<Row>of().iterator()
                    : ReportRows.of(key, Shared.VALIDATOR, (validator, found) -> validator.rollUp(
                                    submissions(own.iterator()),
                                    submissions(below.iterator()),
                                    UnitList.unknown(),
                                    result -> found.addAll(ReportRows.of(result))))
                            .iterator();
        };
        return together.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(checking, Encoders.row(ReportRows.SCHEMA));
    }

    private static Submissions submissions(Iterator<Row> rows) {
        Submissions submissions = Submissions.none();
        while (rows.hasNext()) {
            Row row = rows.next();
            submissions = submissions.and(row.getString(1), row.<byte[]>getAs(2));
        }
        return submissions;
    }

    /** One row for each finding. */
    public static Dataset<Row> findings(Dataset<Row> checked) {
        return checked.select(col("file"), col("organization"), col("year"), explode(col("findings")).as("finding"))
                .select("file", "organization", "year", "finding.*");
    }

    /** One row for each figure. */
    public static Dataset<Row> figures(Dataset<Row> checked) {
        return checked.select(
                col("file"), col("organization"), col("year"), explode(col("figures")).as(new String[] {"cell", "value"}));
    }

    /** {@code ProvinceCheck OUTPUT FOLDER…}: writes {@code reports}, {@code findings} and {@code figures} as Parquet. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("用法 / usage: ProvinceCheck OUTPUT FOLDER…");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder().appName("gouji").getOrCreate()) {
            write(spark, arguments[0], List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        }
    }

    /** Writes what is found below these folders. */
    static void write(SparkSession spark, String output, String... folders) throws IOException {
        ProvinceCheck province = new ProvinceCheck(spark);
        Dataset<Row> files = province.files(folders);
        Dataset<Row> alone = province.check(files).cache();
        Dataset<Row> years = province.years(files, alone).cache();
        Dataset<Row> replaced = years.select("file").distinct();
        Dataset<Row> reports = alone.join(replaced, alone.col("file").equalTo(replaced.col("file")), "left_anti")
                .unionByName(years);
        reports.write().mode("overwrite").parquet(output + "/reports");
        Dataset<Row> written = spark.read().parquet(output + "/reports");
        findings(written).write().mode("overwrite").parquet(output + "/findings");
        figures(written).write().mode("overwrite").parquet(output + "/figures");
    }
}
