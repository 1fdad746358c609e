namespace AssistantBot.Language.Numbers;

/// <param name="NotBeside">Characters that make another word of it: 节 before 约, 游 behind 上下.</param>
internal sealed record BoundWord(string Word, Bound Bound, string NotBeside = "");
