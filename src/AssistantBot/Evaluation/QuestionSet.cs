using System.Text.Json;

namespace AssistantBot.Evaluation;

/// <summary>Reads question files: <c>{"id","question","articles","answers"?,"answerable","alt"?,"type"?}</c>, one a line.</summary>
internal static class QuestionSet
{
    /// <param name="limit">At most so many questions; null: all.</param>
    /// <exception cref="QuestionSetException">The file cannot be read, or a line is not as it should be.</exception>
    public static async Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(
        string path, int? limit, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync(path, cancellationToken);
            return lines
                .Select((line, index) => (Line: line, Number: index + 1))
                .Where(numbered => !string.IsNullOrWhiteSpace(numbered.Line))
                .Take(limit ?? int.MaxValue)
                .Select(numbered => Parse(path, numbered.Line, numbered.Number))
                .ToList();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QuestionSetException($"The question file {path} cannot be read: {exception.Message}", exception);
        }
    }

    private static EvaluationQuestion Parse(string path, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var question = document.RootElement;
            var articles = Strings(question, "articles");
            return new EvaluationQuestion(
                question.GetProperty("id").ToString(),
                question.GetProperty("question").GetString() ?? throw new JsonException("The question is null."),
                articles,
                Strings(question, "alt"),
                Strings(question, "answers"),
                question.TryGetProperty("answerable", out var answerable) ? answerable.GetBoolean() : articles.Count > 0,
                question.TryGetProperty("type", out var type) ? type.GetString() : null);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new QuestionSetException(
                $"{path}:{number} is no question: a line needs \"id\", \"question\" and \"articles\", as JSON.", exception);
        }
    }

    private static List<string> Strings(JsonElement question, string name) =>
        question.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(element => element.ToString()).ToList()
            : [];
}
