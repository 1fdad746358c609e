using System.Text;
using System.Text.Json;
using AssistantBot.Knowledge;

namespace AssistantBot.Ingestion.Reading;

/// <summary>Reads one line of the import format: <c>{"id","title"?,"text","url"?,"source"?,"published"?}</c>.</summary>
internal static class ImportLine
{
    public static (RawArticle? Article, string? Reason) Parse(string line, ReadOnlyMemory<byte> raw, string origin)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, raw, origin)
                : (null, "it is not a JSON object.");
        }
        catch (JsonException exception)
        {
            return (null, $"it is not valid JSON (near character {exception.BytePositionInLine + 1}).");
        }
        catch (InvalidOperationException)
        {
            // Values are read leniently (JsonText), but names are compared by System.Text.Json.
            return (null, "the name of one of its fields has half a surrogate pair in it.");
        }
    }

    private static (RawArticle? Article, string? Reason) Read(JsonElement line, ReadOnlyMemory<byte> raw, string origin)
    {
        if (!line.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            return (null, "it has no \"text\", or one that is not a string.");
        }

        var words = JsonText.Unescape(text);
        if (Encoding.UTF8.GetByteCount(words) > ArticleLimits.MaximumBytes)
        {
            return (null, ArticleLimits.TooLarge);
        }

        var (id, title, url) = (Value(line, "id"), Value(line, "title"), Value(line, "url"));
        return (new RawArticle
        {
            Address = Address(id, url, title, words),
            Origin = origin,
            Raw = raw,
            Text = words,
            ExternalId = id,
            Title = title,
            Url = url,
            Outlet = Value(line, "source"),
            Published = Value(line, "published"),
        }, null);
    }

    private static string Address(string? id, string? url, string? title, string text)
    {
        if (id is not null)
        {
            return "id:" + id;
        }

        return url is not null ? "url:" + url : "content:" + Fingerprint.Of(title, text);
    }

    // Numbers are taken as they are written; anything else that is no string counts as absent.
    private static string? Value(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.String => JsonText.Unescape(value).Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        return text.Length == 0 ? null : text;
    }
}
