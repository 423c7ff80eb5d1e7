namespace CcrNetwork.Web.Infrastructure.Security;

/// <summary>A feature of requests that show a draft to the staff who may see it: such a page may stand in a frame of this site.</summary>
public interface IStaffPreview;
