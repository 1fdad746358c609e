using AssistantBot.Knowledge;

namespace AssistantBot.Tests.Knowledge;

public sealed class FingerprintTests
{
    [Fact]
    public void Parts_are_told_apart_and_a_missing_one_is_not_an_empty_one()
    {
        string[] prints = [Fingerprint.Of("a", "b"), Fingerprint.Of("ab"), Fingerprint.Of("ab", ""), Fingerprint.Of("ab", null), Fingerprint.Of("", "ab")];

        Assert.Equal(5, prints.Distinct().Count());
        Assert.Equal(Fingerprint.Of("a", "b"), Fingerprint.Of("a", "b"));
    }

    [Fact]
    public void Ids_are_stable_for_ever()
    {
        // Archives of today are read by the versions of tomorrow: a change here renames every article and passage.
        Assert.Equal("e9f2385e502a0253", ArticleId.FromAddress("id:sample-01").Value);
        Assert.Matches("^[0-9a-f]{16}$", PassageId.For(new ArticleId("0"), 3, "政策").Value);
        Assert.NotEqual(PassageId.For(new ArticleId("0"), 3, "政策"), PassageId.For(new ArticleId("0"), 4, "政策"));
        Assert.NotEqual(PassageId.For(new ArticleId("0"), 3, "政策"), PassageId.For(new ArticleId("1"), 3, "政策"));
    }
}
