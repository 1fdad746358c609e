namespace AssistantBot.Knowledge;

/// <summary>Somebody whom an article names as having made it.</summary>
/// <param name="Name">As written, in the script of the text.</param>
/// <param name="Role">As written: 记者, 特約記者, 通訊員 …; empty where none is given.</param>
internal sealed record Reporter(string Name, string Role);
