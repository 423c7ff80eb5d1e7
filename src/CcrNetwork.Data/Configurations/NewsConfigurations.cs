using CcrNetwork.Domain.News;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class NewsItemConfiguration : ContentItemConfiguration<NewsItem>
{
    protected override void ConfigureItem(EntityTypeBuilder<NewsItem> news)
    {
        news.ToTable("News");
        news.HasOne(i => i.Picture).WithMany().HasForeignKey(i => i.PictureId).OnDelete(DeleteBehavior.SetNull);
        news.HasIndex(n => n.On);
        news.HasMany(n => n.Centres).WithMany().UsingEntity("NewsCentres");
        news.HasMany(n => n.Countries).WithMany().UsingEntity("NewsCountries");
        news.HasMany(n => n.Programmes).WithMany().UsingEntity("NewsProgrammes");
    }
}
