using System.Text.Json;
using AssistantBot.Channels.Terminal.Json;

namespace AssistantBot.Tests.Channels.Terminal.Json;

/// <summary>Reads a document as a script would.</summary>
internal static class Document
{
    public static JsonElement Parse<T>(T document)
    {
        using var parsed = JsonDocument.Parse(JsonOutput.Of(document));
        return parsed.RootElement.Clone();
    }

    /// <summary>Exactly these keys, with blanks between them, in this order.</summary>
    public static void AssertKeys(string keys, JsonElement document) =>
        Assert.Equal(keys.Split(' '), document.EnumerateObject().Select(property => property.Name));
}
