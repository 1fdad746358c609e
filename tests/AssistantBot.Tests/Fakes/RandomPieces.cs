using CsCheck;

namespace AssistantBot.Tests.Fakes;

/// <summary>Random texts made mostly of the words that a reader looks for.</summary>
internal static class RandomPieces
{
    private const int Most = 80;

    public static Gen<string> Of(params string[] words) =>
        Gen.Frequency((3, Gen.Int[0, words.Length - 1].Select(index => words[index])), (1, RandomText.Short))
            .List[0, Most]
            .Select(string.Concat);
}
