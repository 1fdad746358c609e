using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class ArticleCleanerTests
{
    private static readonly RawArticle Raw = new()
    {
        Address = "id:n1",
        Origin = "/news/march.jsonl:1",
        Raw = "{}"u8.ToArray(),
        Text = "3月1日，市政府召开会议。会议研究了招商工作。",
        ExternalId = "n1",
        Title = "市政府召开会议",
        Outlet = "澄渚日报",
        Url = "https://example.invalid/n1",
        Published = "2026-03-02",
    };

    [Fact]
    public void An_article_keeps_what_the_source_gave()
    {
        var version = Clean(Raw);

        Assert.Equal(
            new Article
            {
                Id = ArticleId.FromAddress("id:n1"),
                ExternalId = "n1",
                Title = "市政府召开会议",
                Text = Raw.Text,
                Outlet = "澄渚日报",
                Url = "https://example.invalid/n1",
                Published = new DateOnly(2026, 3, 2),
            },
            version.Article with { Facts = ArticleFacts.None });
        Assert.Equal("2026-03-01", version.Article.Facts.Event);
        Assert.Equal("/news/march.jsonl:1", version.Origin);
        Assert.Equal(new TextSpan(0, Raw.Text.Length), Assert.Single(version.Passages));
        Assert.InRange(version.TokenCount, 20, 50);
    }

    [Fact]
    public void The_id_depends_on_the_address_alone_and_the_hash_on_the_content_too()
    {
        var changed = Clean(Raw with { Text = "改了。" });

        Assert.Equal(Clean(Raw).Article.Id, changed.Article.Id);
        Assert.NotEqual(Clean(Raw).ContentHash, changed.ContentHash);
        Assert.NotEqual(Clean(Raw).Article.Id, Clean(Raw with { Address = "id:n2" }).Article.Id);
    }

    [Fact]
    public void Everything_that_is_stored_is_in_the_hash()
    {
        RawArticle[] changed =
        [
            Raw with { Text = Raw.Text + "\u200B" },
            Raw with { Title = "另一个标题" },
            Raw with { Title = null },
            Raw with { Outlet = "汐岸商报" },
            Raw with { Url = null },
            Raw with { Published = "2026-03-03" },
            Raw with { ExternalId = "n1a" },
        ];

        var hashes = changed.Select(raw => Clean(raw).ContentHash).Append(Clean(Raw).ContentHash).Append(Clean(Raw, isSample: true).ContentHash);

        Assert.Equal(9, hashes.Distinct().Count());
        Assert.Equal(Clean(Raw).ContentHash, Clean(Raw with { Origin = "/elsewhere:7" }).ContentHash);
    }

    [Fact]
    public void A_moved_file_has_the_hash_it_had_under_its_old_name()
    {
        var file = Raw with { IsNamedByContent = true };

        Assert.Equal(Clean(file).ContentHash, Clean(file with { Address = "file:/b.txt", ExternalId = "b" }).ContentHash);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000")]
    [InlineData("\0\u200B\uFEFF")]
    public void An_article_without_visible_text_is_none(string text)
    {
        var (version, reason) = ArticleCleaner.Clean(Raw with { Text = text }, isSample: false);

        Assert.Null(version);
        Assert.Equal("It has no text.", reason);
    }

    [Fact]
    public void The_text_is_cleaned_and_the_edits_are_kept()
    {
        var version = Clean(Raw with { Text = "会\u0000议。" });

        Assert.Equal("会议。", version.Article.Text);
        Assert.Equal(EditKinds.Control, Assert.Single(version.Edits).Kind);
    }

    [Fact]
    public void Names_are_one_clean_line_of_bounded_length()
    {
        var long298 = new string('长', 299);
        var version = Clean(Raw with { Title = " 标\u202E题\r\n第二行 ", Outlet = long298 + "𠀀尾", ExternalId = " " });

        Assert.Equal("标题 第二行", version.Article.Title);
        Assert.Equal(long298, version.Article.Outlet);
        Assert.Null(version.Article.ExternalId);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    [InlineData("不是网址")]
    public void Only_web_addresses_are_kept(string address) =>
        Assert.Null(Clean(Raw with { Url = address }).Article.Url);

    [Fact]
    public void A_sample_says_so()
    {
        Assert.True(Clean(Raw, isSample: true).Article.IsSample);
        Assert.False(Clean(Raw).Article.IsSample);
    }

    private static ArticleVersion Clean(RawArticle raw, bool isSample = false) =>
        ArticleCleaner.Clean(raw, isSample).Version!;
}
