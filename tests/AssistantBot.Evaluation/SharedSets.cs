using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation;

/// <summary>Question sets and articles of real text, which lie beside a developer's checkout and are no part of it.</summary>
internal static class SharedSets
{
    /// <summary>The sets of which it is known which words answer.</summary>
    public static readonly string[] Answered = ["cmrc", "drcd", "policy_qa", "crud keyq"];

    /// <summary>Headlines as questions for the articles below them; which words answer is not known.</summary>
    public static readonly string[] Headlines = ["crud title", "policy_news"];

    public static IEnumerable<string> Names => [.. Answered, .. Headlines, "drcd simplified", "own"];

    /// <summary>The folder of the checkout.</summary>
    public static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("AssistantBot.sln is in no folder above the program.");
        }
    }

    /// <summary>The folder of single articles; the test is skipped where it is absent.</summary>
    public static string Articles
    {
        get
        {
            var found = Path.Combine(Repository, "..", "shared", "articles");
            Assert.SkipUnless(Directory.Exists(found), $"The articles are not here: {found}.");
            return found;
        }
    }

    /// <summary>The folder of the sets; null where it is absent.</summary>
    public static string? Folder =>
        new[] { Environment.GetEnvironmentVariable("ASSISTANTBOT_EVALUATION_SETS"), Path.Combine(Repository, "..", "shared", "eval") }
            .FirstOrDefault(Directory.Exists);

    public static EvaluationSet Find(string name) => name switch
    {
        "own" => In(Path.Combine(Repository, "tests", "AssistantBot.Evaluation", "Corpus"), null),
        "drcd simplified" => In(Shared("drcd"), null) with { QuestionFile = "questions-simplified.jsonl" },
        "crud keyq" => In(Shared("crud"), "keyq"),
        "crud title" => In(Shared("crud"), "title"),
        _ => In(Shared(name), null),
    };

    private static EvaluationSet In(string folder, string? type) => new(folder, "questions.jsonl", type);

    private static string Shared(string name) => Path.Combine(Folder ?? throw new DirectoryNotFoundException("The question sets of real text are not here: put them into ../shared/eval, or say in ASSISTANTBOT_EVALUATION_SETS where they are."), name);
}
