using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Understanding;

/// <summary>What a question asks for, and by which words a sentence that answers is known.</summary>
/// <param name="Asks">Finds the type in a folded question.</param>
/// <param name="Cue">Finds words in a folded sentence that such an answer has.</param>
internal sealed record QuestionType(string Name, Regex Asks, Regex Cue)
{
    public const string List = "list";
    public const string Number = "number";
    public const string Why = "why";
    public const string When = "when";
}
