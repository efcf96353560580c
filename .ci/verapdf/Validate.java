import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.logging.*;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;

/**
 * Judges many files in one run, because the start is dear. Standard input: lines of flavour, tab, file. Standard output,
 * in the same order: "pass", "fail" or "error", tab, flavour, tab, file; after "fail" a line for each rule that was
 * broken, after "error" one with the reason, each beginning with a tab.
 */
public final class Validate {
  private static final int SHOWN = 3;

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(2, Runtime.getRuntime().availableProcessors()));
    List<Future<String>> answers = new ArrayList<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split("\t", 2);
      if (words.length == 2) answers.add(pool.submit(() -> judge(words[0], words[1])));
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    for (Future<String> answer : answers) out.print(answer.get());
    out.flush();
    pool.shutdown();
  }

  private static String judge(String flavour, String file) {
    PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
    String head = "\t" + flavour + "\t" + file + "\n";
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, SHOWN, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      return result.isCompliant() ? "pass" + head : "fail" + head + failures(result);
    } catch (Throwable problem) {
      return "error" + head + "\t" + problem + "\n";
    }
  }

  private static String failures(ValidationResult result) {
    StringBuilder text = new StringBuilder();
    List<Map.Entry<RuleId, Integer>> failed = new ArrayList<>(result.getFailedChecks().entrySet());
    failed.sort(Map.Entry.comparingByKey(new Profiles.RuleIdComparator()));
    for (Map.Entry<RuleId, Integer> entry : failed) {
      RuleId id = entry.getKey();
      text.append("\t").append(id.getClause()).append("-").append(id.getTestNumber()).append(" x").append(entry.getValue());
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED || !assertion.getRuleId().equals(id)) continue;
        text.append(" | ").append(assertion.getMessage().replaceAll("\\s+", " ")).append(" at ")
          .append(assertion.getLocation().getContext());
      }
      text.append("\n");
    }
    return text.toString();
  }
}
