package se.renskrift;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules by which the packages of this module are kept apart. */
class ArchitectureTest {
  private static final String ROOT = "se.renskrift";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final String[] MODELS = {
    ROOT + ".lexicon..", ROOT + ".errormodel..", ROOT + ".languagemodel.."
  };
  private static final String[] OPERATIONS = {
    ROOT + ".repair..",
    ROOT + ".layout..",
    ROOT + ".correction..",
    ROOT + ".segmentation..",
    ROOT + ".duplicates..",
    ROOT + ".evaluation.."
  };

  /** Builds models from texts; knows the models and nothing that uses them. */
  private static final String TRAINING = ROOT + ".training..";

  /** Reads what stands in sections; the only one that knows an operation. */
  private static final String METADATA = ROOT + ".metadata..";

  @Test
  void thereAreClassesToLookAt() {
    assertThat(CLASSES.size()).isGreaterThan(30);
  }

  @Test
  void packagesKnowOnlyThoseBelowThem() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("facade")
        .definedBy(ROOT)
        .layer("metadata")
        .definedBy(METADATA)
        .layer("operations")
        .definedBy(OPERATIONS)
        .layer("training")
        .definedBy(TRAINING)
        .layer("models")
        .definedBy(MODELS)
        .layer("text")
        .definedBy(ROOT + ".text..")
        .whereLayer("facade")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("operations")
        .mayOnlyBeAccessedByLayers("facade", "metadata")
        .whereLayer("metadata")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("training")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("models")
        .mayOnlyBeAccessedByLayers("facade", "operations", "training")
        .check(CLASSES);
  }

  @Test
  void operationsAndModelsDoNotKnowEachOther() {
    for (String[] layer : new String[][] {OPERATIONS, MODELS}) {
      for (String one : layer) {
        for (String other : layer) {
          if (!one.equals(other)) {
            noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other)
                .allowEmptyShould(true)
                .check(CLASSES);
          }
        }
      }
    }
  }

  @Test
  void everyPackageHasItsLayer() {
    classes()
        .should()
        .resideInAnyPackage(ROOT, ROOT + ".text..", TRAINING, METADATA)
        .orShould()
        .resideInAnyPackage(OPERATIONS)
        .orShould()
        .resideInAnyPackage(MODELS)
        .check(CLASSES);
  }

  @Test
  void metadataKnowsOnlyTheSectionsOfOperations() {
    noClasses()
        .that()
        .resideInAPackage(METADATA)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".repair..",
            ROOT + ".layout..",
            ROOT + ".correction..",
            ROOT + ".duplicates..",
            ROOT + ".evaluation..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlySomePackagesUseLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".text..", ROOT + ".repair..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.ibm.icu..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".lexicon..", ROOT + ".duplicates..", TRAINING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "org.jspecify..",
                    "com.ibm.icu..",
                    "org.apache.lucene..")))
        .check(CLASSES);
  }

  @Test
  void nothingIsPrintedOrLogged() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat(resideInAPackage("java.util.logging.."))
        .check(CLASSES);
  }

  @Test
  void publicClassesAreNotForExtending() {
    classes()
        .that(areOrdinary())
        .and()
        .arePublic()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areOrdinary() {
    return DescribedPredicate.describe(
        "are neither interfaces nor enums nor records nor generated",
        c ->
            !c.isInterface()
                && !c.isEnum()
                && !c.isRecord()
                && !c.isAnonymousClass()
                && !c.getSimpleName().equals("package-info"));
  }
}
