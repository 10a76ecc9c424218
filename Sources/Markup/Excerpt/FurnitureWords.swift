/// The words that lines around a text are made of: a table.
enum FurnitureWords {
  /// Words of dates, times, reading times and of “posted on”, in small letters; Han characters singly.
  static let dates: Set<String> = Set(
    """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thur thurs fri sat sun st nd rd th am pm utc gmt cet cest est edt pst pdt bst jst t z at on
    posted published updated submitted written filed modified minute minutes min mins read
    reading time words comments comment by in under
    januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag uhr am um von lesezeit minuten veröffentlicht aktualisiert
    janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi
    jeudi vendredi samedi dimanche le à publié par mis jour lecture
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo de del el por publicado lectura minutos
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre pubblicato il
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro em
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря г в
    년 월 일 시 분 초 오전 오후 게시 작성 수정
    """
    .split(whereSeparator: \.isWhitespace).map(String.init)
      + "年月日号號时時分秒点點钟鐘星期周週天一二三四五六七八九十〇上下午前后後在于於发發布表更新提交阅閱读讀间間约約字最作者类類标籤签標发文章"
      .map(String.init)
  )

  /// Words that stand before a colon or a stroke and a name.
  static let roles: Set<String> = [
    "文", "图", "圖", "译", "譯", "作者", "撰文", "撰稿", "采写", "採寫", "采访", "採訪", "记者", "記者", "编辑", "編輯",
    "责编", "責編", "翻译", "翻譯", "译者", "譯者", "编译", "編譯", "校对", "校對", "来源", "來源", "原文", "出处", "出處", "图源",
    "圖源", "图片来源", "圖片來源", "图片", "圖片", "摄影", "攝影", "供图", "整理", "监制", "監製", "排版", "投稿", "著者", "筆者",
    "写真",
    "撮影", "訳", "訳者", "글", "사진", "기자", "by", "author", "words", "writer", "translator", "editor",
    "photo", "photos", "photograph", "photography", "image", "images", "credit", "source",
    "illustration", "text", "foto", "fotos", "bild", "quelle", "autor", "autorin", "auteur",
    "autore",
    "fotografia", "crédit", "автор", "фото", "источник", "текст",
  ]

  /// What stands between such a word and a name.
  static let roleMarks: Set<Character> = [":", "：", "/", "／", "|", "｜", "丨", "︱", "│", "·"]

  /// What stands before names alone.
  static let by: Set<String> = ["by", "von", "par", "por", "di", "door", "av"]

  /// Words that invite to share.
  static let invitations: Set<String> = [
    "share", "tweet", "pin", "email", "print", "分享", "分享到", "转发", "轉發", "シェア", "ツイート", "teilen",
    "partager",
    "compartir", "condividi", "compartilhar", "поделиться", "공유",
  ]

  /// Words that stand among invitations to share.
  static let sharing: Set<String> = invitations.union([
    "this", "it", "on", "to", "via", "the", "article", "post", "facebook", "twitter", "x",
    "linkedin",
    "whatsapp", "telegram", "reddit", "pocket", "weibo", "wechat", "line", "mastodon", "bluesky",
    "like",
    "copy", "link", "微信", "微博", "朋友圈", "收藏", "点赞", "點讚", "评论", "評論", "複製連結", "复制链接",
  ])
}
