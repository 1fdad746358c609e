namespace AssistantBot.Evaluation.Sets;

/// <summary>Articles and the questions asked of them.</summary>
/// <param name="Type">Only questions of this type; null: all.</param>
internal sealed record EvaluationSet(string Folder, string QuestionFile, string? Type)
{
    public string Articles => Path.Combine(Folder, "articles.jsonl");

    public async Task<IReadOnlyList<EvaluationQuestion>> QuestionsAsync(CancellationToken cancellationToken)
    {
        var questions = await QuestionSet.ReadAsync(Path.Combine(Folder, QuestionFile), limit: null, cancellationToken);
        return questions.Where(question => Type is null || question.Type == Type).ToList();
    }
}
